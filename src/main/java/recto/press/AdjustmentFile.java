package recto.press;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Span;
import recto.edition.Edition;
import recto.edition.Prose;
import recto.galley.Adjustment;
import recto.galley.Adjustment.Kind;
import recto.galley.Adjustments;
import recto.sidecar.SidecarException;
import recto.sidecar.SidecarFile;
import recto.sidecar.SidecarTable;

/**
 * A file in which an editor asks something of paragraphs, in TOML: {@code keep}, {@code break},
 * {@code longer}, {@code shorter}. What no longer fits the text is reported and left out.
 */
final class AdjustmentFile {
  private static final Set<String> PLACE = Set.of("document", "paragraph", "words");
  private static final int MOST_LONGER = 2;

  private final SidecarFile file;
  private final NamedParagraph named;
  private final Diagnostics diagnostics;
  private final Map<Span, List<Adjustment>> found = new HashMap<>();

  private AdjustmentFile(SidecarFile file, Edition whole, Diagnostics diagnostics) {
    this.file = file;
    this.named = new NamedParagraph(whole);
    this.diagnostics = diagnostics;
  }

  /** The file that a job names, else the one beside its source: letter.xml, letter.adjust.toml. */
  static Path of(Job job) {
    Path named = job.adjustments();
    return named == null ? SidecarFile.beside(job.source(), "adjust") : named;
  }

  /**
   * What the job's file asks for.
   *
   * @param whole the edition, with the documents that are not set
   * @throws PressException where the file cannot be read, or anything is wrong in it
   */
  static Adjustments read(Job job, Edition whole, Diagnostics diagnostics) throws PressException {
    Path path = of(job);
    if (job.adjustments() == null && !Files.exists(path)) {
      return Adjustments.NONE;
    }
    try {
      SidecarFile file = SidecarFile.open(path);
      Adjustments asked = new AdjustmentFile(file, whole, diagnostics).adjustments();
      file.refuse();
      return asked;
    } catch (SidecarException e) {
      throw new PressException(e.diagnostics(), e);
    }
  }

  private Adjustments adjustments() {
    SidecarTable top = file.table(Set.of("style", "keep", "break", "longer", "shorter"));
    for (SidecarTable each : top.tables("keep", and("next"))) {
      add(each, Boolean.TRUE.equals(each.flag("next")) ? Kind.KEEP_NEXT : Kind.KEEP, 0);
    }
    for (SidecarTable each : top.tables("break", PLACE)) {
      add(each, Kind.BREAK, 0);
    }
    for (SidecarTable each : top.tables("longer", and("lines"))) {
      add(each, Kind.LONGER, Math.max(1, each.number("lines", MOST_LONGER)));
    }
    for (SidecarTable each : top.tables("shorter", PLACE)) {
      add(each, Kind.SHORTER, 1);
    }
    return new Adjustments(top.words("style"), found);
  }

  private static Set<String> and(String key) {
    Set<String> keys = new HashSet<>(PLACE);
    keys.add(key);
    return keys;
  }

  private void add(SidecarTable entry, Kind kind, int lines) {
    int number = entry.number("paragraph", Integer.MAX_VALUE);
    String words = entry.words("words");
    if (number == 0 && words.isEmpty()) {
      file.wrong(
          entry.span(),
          kind.word()
              + " names no paragraph; write its number in the document as paragraph = 3, or the"
              + " words with which it opens as words = \"…\"");
      return;
    }
    try {
      Prose paragraph = named.find(entry.words("document"), number, words);
      add(paragraph, new Adjustment(kind, lines, file.source(), entry.span()));
    } catch (NamedParagraph.Unfit e) {
      diagnostics.warning(file.source(), entry.span(), kind.word() + " is left out: " + e.reason());
    }
  }

  private void add(Prose paragraph, Adjustment asked) {
    List<Adjustment> others = found.computeIfAbsent(paragraph.span(), span -> new ArrayList<>());
    for (Adjustment other : others) {
      if (aspect(other.kind()) == aspect(asked.kind())) {
        file.wrong(
            asked.span(),
            asked.kind().word()
                + " is asked of a paragraph of which "
                + other.kind().word()
                + " is asked in line "
                + other.span().line()
                + "; keep one of them");
      }
    }
    others.add(asked);
  }

  /** What of a paragraph is adjusted: only one thing may be asked of each. */
  private static int aspect(Kind kind) {
    return switch (kind) {
      case KEEP, KEEP_NEXT -> 0;
      case BREAK -> 1;
      case LONGER, SHORTER -> 2;
    };
  }
}
