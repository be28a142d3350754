package recto.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.edition.Correspondence;
import recto.edition.Edition;
import recto.edition.Inline;
import recto.edition.Mentions;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.handout.Documents.Document;
import recto.notation.TomlText;

/**
 * A first sidecar for a teacher to go on with: what the document says of itself, and whom it names.
 */
public final class SidecarDraft {
  private SidecarDraft() {}

  /**
   * The text of the file.
   *
   * @param edition the documents of the handout
   * @param whole the edition with its lists of people and terms
   */
  public static String of(Edition edition, Edition whole) {
    List<Document> documents = Documents.of(Transcript.of(edition, Sides.EDITOR));
    People people = new People(List.of(whole));
    Correspondence letter = edition.metadata().correspondence();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What a handout adds to its text. A line that begins with # is a remark: take the # away");
    lines.add("# to let it count. Words between asterisks are set in *italics*.");
    lines.add("");
    lines.add("# A cover page, with the title below.");
    lines.add("# cover = true");
    lines.add("# school = \"\"");
    lines.add("# teacher = \"\"");
    lines.add("# term = \"\"");
    lines.add("");
    boolean one = documents.size() == 1;
    if (one) {
      sheet(documents.get(0), letter, "", lines);
    } else {
      lines.add("title = " + quoted(edition.metadata().title()));
      lines.add("# course = \"\"");
    }
    for (Document document : documents) {
      if (!one) {
        String table = "document." + TomlText.key(folded(document.name()));
        lines.add("");
        lines.add("[" + table + "]");
        sheet(document, letter, table + ".", lines);
      }
      named(document, people, lines);
    }
    lines.add("");
    lines.add("# A word to explain; the line where it stands is found.");
    lines.add("# [[gloss]]");
    document(documents, lines);
    lines.add("# words = \"\"");
    lines.add("# meaning = \"\"");
    lines.add("");
    lines.add(
        "# A question. {where} becomes \"lines 12–18\", where the quoted words stand; instead of");
    lines.add(
        "# quote there may be lines = \"12–18\" or page = \"886\". Without space it has no ruled lines.");
    lines.add("# [[question]]");
    document(documents, lines);
    lines.add("# ask = \"Read {where}. \"");
    lines.add("# quote = \"first words … last words\"");
    lines.add("# points = 3");
    lines.add("# space = 4");
    lines.add("# answer = \"\"");
    lines.add("");
    return String.join("\n", lines);
  }

  private static void document(List<Document> documents, List<String> lines) {
    if (documents.size() > 1) {
      lines.add("# document = " + quoted(documents.get(0).name()));
    }
  }

  private static void sheet(
      Document document, Correspondence letter, String path, List<String> lines) {
    Facts facts = new Facts(document.division(), letter);
    lines.add("title = " + quoted(facts.title()));
    if (path.isEmpty()) {
      lines.add("# course = \"\"");
    }
    lines.add("# headnote = \"\"");
    lines.add("# excerpt = \"from first words … to last words\"");
    lines.add("");
    lines.add("# The source box. These fields were found; each can be set otherwise.");
    lines.add("# [" + path + "source]");
    for (Map.Entry<String, String> each : facts.all().entrySet()) {
      lines.add("# " + each.getKey() + " = " + quoted(each.getValue()));
    }
  }

  private static void named(Document document, People people, List<String> lines) {
    List<People.Known> known = people.in(document.division().blocks());
    if (!known.isEmpty()) {
      lines.add("");
      lines.add("# People and terms that will be listed, as the edition describes them:");
      known.forEach(each -> lines.add("#   " + folded(each.name() + ": " + each.description())));
    }
    Set<String> others = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (Inline.Named named : Mentions.of(document.division().blocks()).names()) {
      String words = folded(People.words(named));
      switch (named.kind()) {
        case PERSON, ORGANISATION, TERM, GLOSS -> {
          if (!people.knows(named.key())) {
            others.add(words);
          }
        }
        case PLACE -> places.add(words);
        case DATE, OTHER -> {}
      }
    }
    others.remove("");
    places.remove("");
    if (!others.isEmpty()) {
      lines.add("#");
      lines.add("# Named, but in no list; a gloss can explain them: " + String.join("; ", others));
    }
    if (!places.isEmpty()) {
      lines.add("#");
      lines.add("# Places: " + String.join("; ", places));
    }
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String quoted(String words) {
    return TomlText.quoted(folded(words));
  }
}
