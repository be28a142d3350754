package recto.proof;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Span;
import recto.reading.FileFacts;

/**
 * The file is as it was first written, and nothing in it tells when or where: what the same source
 * gives again are the same bytes. That they are equal, a second file shows.
 */
final class NoTrace implements Law {
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";

  @Override
  public int number() {
    return 9;
  }

  @Override
  public String title() {
    return "unchanged, no trace of its making";
  }

  @Override
  public String unit() {
    return "mark";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    FileFacts facts = evidence.reading().facts();
    List<String> identifiers = facts.identifiers();
    findings.checked(3);
    if (identifiers.size() != 2 || !identifiers.get(0).equals(identifiers.get(1))) {
      findings.failed(-1, Span.NONE, "its two identifiers differ: it was changed after it was set");
    }
    if (dates(facts).size() != 1) {
      findings.failed(-1, Span.NONE, "its dates differ: it was changed after it was set");
    }
    String source = facts.making().getOrDefault("source", "");
    if (source.contains("/") || source.contains("\\")) {
      findings.failed(-1, Span.NONE, "it names the folder that it was made in");
    }
  }

  /** The dates in the file, each as its figures down to the second. */
  private static Set<String> dates(FileFacts facts) {
    Set<String> dates = new HashSet<>();
    for (String key : List.of("CreationDate", "ModDate")) {
      dates.add(figures(facts.info(), key));
    }
    for (String key : List.of("CreateDate", "ModifyDate", "MetadataDate")) {
      dates.add(figures(facts.metadata(), XMP + key));
    }
    return dates;
  }

  private static String figures(Map<String, String> facts, String key) {
    return facts.getOrDefault(key, "").replaceAll("\\D", "");
  }
}
