package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Edition;
import recto.edition.Excerpt;
import recto.edition.Excerpt.Stretch;
import recto.edition.Sides;
import recto.edition.Targets;
import recto.edition.Transcript;
import recto.galley.Adjustments;
import recto.galley.GalleyMaker;
import recto.galley.LineMap;
import recto.galley.Paratext;
import recto.handout.Documents.Document;
import recto.line.LineBreaker;
import recto.sidecar.Said;
import recto.style.Stylesheet;

/**
 * An edition and a sidecar to a handout, in three steps that never go back: the standard copy is
 * broken into lines; what is wanted of the text is cut out, and its lines with it; what stands
 * beside the text is written, now that its lines are known.
 */
public final class HandoutMaker {
  private final Stylesheet style;
  private final Stylesheet standard;
  private final Supplier<LineBreaker> breakers;
  private final int jobs;
  private final Diagnostics diagnostics;

  /**
   * @param standard the style of the standard copy; perhaps the same
   * @param breakers makes a line breaker of the standard style
   */
  public HandoutMaker(
      Stylesheet style,
      Stylesheet standard,
      Supplier<LineBreaker> breakers,
      int jobs,
      Diagnostics diagnostics) {
    this.style = style;
    this.standard = standard;
    this.breakers = breakers;
    this.jobs = jobs;
    this.diagnostics = diagnostics;
  }

  /** The documents that are set where nobody says which; empty for all that there is. */
  public static String selection(Edition whole) {
    return Documents.selection(Transcript.of(whole, Sides.EDITOR));
  }

  /**
   * The handout of {@code edition}, which holds the selected documents.
   *
   * @param lists editions whose lists of people and terms serve
   * @param asked what an editor asks of the paragraphs of the standard copy
   * @throws HandoutException where the sidecar asks for what there is not
   */
  public Handout handout(
      Edition edition, List<Edition> lists, Sidecar sidecar, Order order, Adjustments asked)
      throws HandoutException, InterruptedException {
    Sides sides = style.sides();
    Targets targets = Targets.of(edition);
    Diagnostics unsaid = new Diagnostics();
    LineMap map =
        new StandardCopy(standard, standard.turned(targets.series()), breakers, jobs)
            .lines(
                new GalleyMaker(standard, unsaid)
                    .galley(edition, targets, null, Paratext.NONE, asked));
    Transcript transcript = Transcript.of(edition, sides);
    Diagnostics found = new Diagnostics();
    List<Stretch> wanted = wanted(transcript, map, sidecar, order, found);
    Excerpt excerpt =
        wanted.isEmpty() ? new Excerpt(edition, List.of()) : Excerpt.of(edition, wanted, sides);
    ParatextMaker paratext =
        new ParatextMaker(
            style,
            sidecar,
            order.copy(),
            new People(lists),
            edition.metadata(),
            transcript,
            excerpt,
            map,
            found);
    LineMap lines = wanted.isEmpty() ? map : map.of(excerpt.kept());
    Handout handout = new Handout(excerpt.edition(), lines, paratext.paratext(), wanted);
    refuse(found);
    return handout;
  }

  /** Errors end the work; all else is said. */
  private void refuse(Diagnostics found) throws HandoutException {
    List<Diagnostic> errors =
        found.sorted().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new HandoutException(errors);
    }
    found.sorted().forEach(diagnostics::add);
  }

  /** The stretches of the text that are wanted; none where nobody asks for a part. */
  private List<Stretch> wanted(
      Transcript transcript, LineMap map, Sidecar sidecar, Order order, Diagnostics found) {
    List<Stretch> wanted = new ArrayList<>();
    boolean cut = false;
    Quotations quotations = new Quotations(transcript);
    List<Document> documents = Documents.of(transcript);
    for (Document document : documents) {
      Transcript.Part part = document.part();
      Said said = order.excerpt().isEmpty() ? said(sidecar, document, documents.size()) : null;
      String words = said == null ? order.excerpt() : said.words();
      int from = quotations.letters(part.offset());
      int to = quotations.letters(part.end());
      if (words.isEmpty()) {
        wanted.add(new Stretch(from, to));
        continue;
      }
      cut = true;
      try {
        wanted.addAll(new Passages(transcript, part, quotations, map).named(words));
      } catch (IllegalArgumentException e) {
        Source source = said == null ? new Source("--excerpt") : sidecar.source();
        found.error(source, said == null ? Span.NONE : said.span(), String.valueOf(e.getMessage()));
      }
    }
    return cut ? wanted : List.of();
  }

  private static Said said(Sidecar sidecar, Document document, int documents) {
    Sidecar.Sheet own = sidecar.sheets().get(document.name());
    if (own != null && !own.excerpt().isEmpty()) {
      return own.excerpt();
    }
    return documents == 1 ? sidecar.packet().excerpt() : Said.NOTHING;
  }
}
