package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.diagnostic.Span;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.reading.Veil;
import recto.unit.Length;

/**
 * What a file has and yet nobody sees: letters that are white, cut off, painted over or too small.
 */
final class Unseen {
  /** Smaller type is not read. */
  private static final long LEAST = Length.points(2);

  private static final int QUOTED = 40;

  private final Evidence evidence;
  private final Findings findings;

  /** By its place each letter that is not seen, and what is to be said of it. */
  private final Map<Long, String> unseen = new TreeMap<>();

  Unseen(Evidence evidence, Findings findings) {
    this.evidence = evidence;
    this.findings = findings;
  }

  /** Finds what nobody sees, first of the source's letters, then of the others. */
  void find() throws IOException {
    for (int index = 0; index < evidence.reading().pages(); index++) {
      page(evidence.page(index));
    }
    for (int s = 0; s < evidence.scripts().size() && !unseen.isEmpty(); s++) {
      script(s);
    }
    for (Map.Entry<Long, String> left : List.copyOf(unseen.entrySet())) {
      if (unseen.containsKey(left.getKey())) {
        tell(run(left.getKey()), Span.NONE);
      }
    }
  }

  private void page(ReadPage page) {
    List<ReadGlyph> glyphs = page.glyphs();
    for (Map.Entry<Integer, Veil> each : page.veiled().entrySet()) {
      unseen.put((long) page.index() << 32 | each.getKey(), each.getValue().words());
    }
    for (int i = 0; i < glyphs.size(); i++) {
      ReadGlyph glyph = glyphs.get(i);
      if (glyph.size() < LEAST
          && !glyph.isSpace()
          && !glyph.text().isEmpty()
          && isSource(evidence.kinds().of(page).kind(glyph))) {
        unseen.putIfAbsent((long) page.index() << 32 | i, "is too small to be read");
      }
    }
  }

  private static boolean isSource(Kinds.Kind kind) {
    return kind == Kinds.Kind.TEXT || kind == Kinds.Kind.NOTE;
  }

  private void script(int index) throws IOException {
    Script script = evidence.scripts().get(index);
    int letters = script.letters().length();
    for (int letter = 0; letter < letters && !unseen.isEmpty(); letter++) {
      long place = evidence.place(index, letter);
      if (place != Flow.NOWHERE && unseen.containsKey(place)) {
        tell(run(place), script.span(letter));
      }
    }
  }

  /** The places of letters one after the other that are not seen for one reason. */
  private List<Long> run(long first) throws IOException {
    List<Long> run = new ArrayList<>();
    ReadPage page = evidence.page(Flow.page(first));
    String why = unseen.getOrDefault(first, "");
    for (int i = Flow.glyph(first); i < page.glyphs().size(); i++) {
      long place = (long) page.index() << 32 | i;
      if (why.equals(unseen.get(place))) {
        run.add(place);
      } else if (!page.glyphs().get(i).isSpace()) {
        break;
      }
    }
    return run;
  }

  private void tell(List<Long> run, Span span) throws IOException {
    StringBuilder letters = new StringBuilder();
    String why = unseen.getOrDefault(run.get(0), "");
    for (long place : run) {
      letters.append(evidence.glyph(place).text());
      unseen.remove(place);
    }
    String quoted =
        letters.length() <= QUOTED
            ? "\"" + letters + "\""
            : "\"%s…\" (%,d letters)".formatted(letters.substring(0, QUOTED), letters.length());
    findings.failed(Flow.page(run.get(0)), span, quoted + " " + why);
  }
}
