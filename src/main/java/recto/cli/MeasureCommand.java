package recto.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.proof.Measure;
import recto.proof.MeasureReport;
import recto.reading.PdfReading;

/** {@code recto measure}: the typography of a PDF in figures, whatever system made it. */
final class MeasureCommand implements Verb {
  @Override
  public String name() {
    return "measure";
  }

  @Override
  public String summary() {
    return "Measure the typography of a PDF: word spaces, hyphens, line and page ends.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        CommandWords.file("0", "IN.pdf", "The PDF, from Recto or any other system."));
    spec.addOption(CommandWords.flag("Print the figures as JSON, with every page.", "--json"));
  }

  @Override
  public int run(ParseResult words, Console console) {
    Path pdf = words.matchedPositionalValue(0, Path.of(""));
    try (PdfReading reading = PdfReading.open(pdf)) {
      MeasureReport report = new MeasureReport(Measure.of(reading));
      console.out().print(words.hasMatchedOption("--json") ? report.json() : report.text());
      console.out().flush();
      return Exit.DONE;
    } catch (IOException e) {
      console.refuse(pdf, e);
      return Exit.NOTHING;
    }
  }
}
