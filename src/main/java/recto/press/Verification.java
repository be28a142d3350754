package recto.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.edition.Edition;
import recto.edition.Excerpt;
import recto.proof.Proof;
import recto.proof.Verdict;
import recto.reading.PdfReading;
import recto.style.StyleException;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;
import recto.style.Stylesheets;

/**
 * A finished file to be proved against its source.
 *
 * @param source the file with the edition
 * @param pdf a file that Recto wrote
 * @param style the name or path of a style; null for what the file says it was set in
 * @param settings of the style to be changed, each {@code key=value}
 * @param selection the documents that were set, empty for all; null for what the file says
 */
public record Verification(
    Path source,
    Path pdf,
    @Nullable String style,
    List<String> settings,
    @Nullable String selection) {

  /**
   * What came of it.
   *
   * @param source with the files that it includes
   * @param selection the documents it was held against; empty for all
   * @param style the design it was held against, as TOML
   */
  public record Result(Verdict verdict, Source source, String selection, String style) {}

  public Verification {
    settings = List.copyOf(settings);
  }

  /** A file as it says it was made. */
  public static Verification of(Path source, Path pdf) {
    return new Verification(source, pdf, null, List.of(), null);
  }

  /**
   * Proves the file.
   *
   * @throws PressException where the file or its source cannot be read, or the file does not say
   *     how it was made
   */
  public Result result() throws PressException {
    try (PdfReading reading = PdfReading.open(pdf)) {
      Map<String, String> making = reading.facts().making();
      Stylesheet sheet = stylesheet(making);
      String chosen = selection == null ? making.getOrDefault("selection", "") : selection;
      String kept = selection == null ? making.getOrDefault("excerpt", "") : "";
      CompletableFuture<Edition> edition =
          CompletableFuture.supplyAsync(() -> edition(chosen, kept, sheet));
      Proof proof = Proof.of(reading);
      Edition whole = edition.join();
      Verdict verdict = proof.against(whole, sheet);
      return new Result(verdict, whole.source(), chosen, Stylesheets.text(sheet));
    } catch (IOException e) {
      throw new PressException(pdf, Output.reason(e).replace(pdf + ": ", ""), e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof Unread unread) {
        throw unread.reason;
      }
      throw e;
    }
  }

  private Stylesheet stylesheet(Map<String, String> making) throws PressException {
    String named = style;
    String text = making.getOrDefault("style", "");
    if (named == null && text.isEmpty()) {
      throw new PressException(
          pdf,
          "does not say how it was made, so it is not from Recto; nothing can be proved",
          null);
    }
    try {
      StylesheetReader reader = new StylesheetReader(settings);
      return named == null ? reader.read(new Source(pdf.toString()), text) : reader.read(named);
    } catch (StyleException refused) {
      throw new PressException(refused.diagnostics(), refused);
    }
  }

  /** The documents that were set, or what an excerpt left of them. */
  private Edition edition(String chosen, String kept, Stylesheet sheet) {
    try {
      Edition edition = Press.edition(Job.of(source).selecting(chosen), new Diagnostics());
      return kept.isEmpty()
          ? edition
          : Excerpt.of(edition, Excerpt.parse(kept), sheet.sides()).edition();
    } catch (PressException e) {
      throw new Unread(e);
    }
  }

  /** Carries the reason why the source cannot be read out of a worker. */
  private static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PressException reason;

    Unread(PressException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
