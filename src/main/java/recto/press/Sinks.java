package recto.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.sink.JsonSink;
import recto.sink.PageSink;
import recto.sink.PdfProfile;
import recto.sink.PdfSettings;
import recto.sink.PdfSink;
import recto.sink.PrintingCondition;
import recto.style.PrintStyle;

/** The sink that a job ends in. */
final class Sinks {
  private Sinks() {}

  /**
   * @param file to be written, whose name says of what kind it is
   * @throws PressException where what is asked for does not go together
   */
  static PageSink of(
      Job job, PrintStyle style, Path file, Diagnostics diagnostics, Progress progress)
      throws PressException {
    if (Format.of(file) == Format.JSON) {
      if (job.pdf() != PdfProfile.ARCHIVE) {
        throw new PressException(
            file, "is no PDF, so it cannot be made for --pdf " + job.pdf().word(), null);
      }
      return new JsonSink();
    }
    Source source = new Source(job.source().toString());
    return new PdfSink(
        job.workers(),
        settings(job, style),
        remark -> diagnostics.note(source, Span.NONE, remark),
        progress);
  }

  private static PdfSettings settings(Job job, PrintStyle style) throws PressException {
    boolean grey = style.colour() == PrintStyle.Colour.GREY;
    try {
      return new PdfSettings(job.pdf(), grey, condition(job, style), style.screenResolution());
    } catch (IllegalArgumentException e) {
      throw new PressException(job.source(), String.valueOf(e.getMessage()), e);
    }
  }

  private static @Nullable PrintingCondition condition(Job job, PrintStyle style)
      throws PressException {
    if (style.profile().isEmpty() || !job.pdf().press()) {
      return null;
    }
    Path file = Path.of(style.profile());
    try {
      String name = style.condition();
      return new PrintingCondition(name, name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new PressException(
          file, "the profile of print.profile cannot be read: " + Output.reason(e), e);
    } catch (IllegalArgumentException e) {
      throw new PressException(file, String.valueOf(e.getMessage()), e);
    }
  }
}
