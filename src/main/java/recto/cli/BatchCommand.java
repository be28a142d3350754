package recto.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import recto.press.Batch;
import recto.press.Batch.Result;
import recto.press.Batch.State;
import recto.press.PressException;

/** {@code recto batch}: every edition of a folder to a PDF in another. */
final class BatchCommand implements Verb {
  @Override
  public String name() {
    return "batch";
  }

  @Override
  public String summary() {
    return "Set every edition in a folder; a second time, only what has changed.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FOLDER")
            .type(Path.class)
            .arity("1")
            .required(true)
            .description(
                "The folder; files in it and below that end in .xml, .tei or .txt are set.")
            .build());
    spec.addOption(
        CommandWords.output(
                "OUTFOLDER",
                "Where the PDFs go, under the names of their sources; made if need be.")
            .required(true)
            .build());
    spec.addOption(CommandWords.flag("Set also what is up to date.", "--again"));
    EditionWords.options(spec);
    spec.addOption(EditionWords.metadata().hidden(true).build());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    boolean quiet = words.hasMatchedOption("--quiet");
    boolean strict = words.hasMatchedOption("--strict");
    Batch batch =
        new Batch(
            words.matchedPositionalValue(0, Path.of("")),
            words.matchedOptionValue("--output", Path.of("")),
            EditionWords.job(words, console),
            "Recto " + Main.version(),
            words.hasMatchedOption("--again"));
    List<Result> results = batch.run(result -> say(result, console, quiet));
    table(results, console.out());
    boolean written = results.stream().anyMatch(result -> result.state() != State.FAILED);
    boolean failed = results.stream().anyMatch(result -> failed(result, strict));
    return !written ? Exit.NOTHING : failed ? Exit.ERRORS : Exit.DONE;
  }

  private static boolean failed(Result result, boolean strict) {
    return result.errors() > 0 || (strict && result.warnings() > 0);
  }

  private static void say(Result result, Console console, boolean quiet) {
    console.report(result.findings(), quiet);
    if (result.fault() != null) {
      console.complain(result.source() + " was left out");
      LastResort.say(result.fault(), console);
    }
    if (console.terminal() && !quiet && result.state() == State.SET) {
      console.remark(result.source() + ": " + Report.counted(result.pages(), "page"));
    }
  }

  private static void table(List<Result> results, PrintWriter out) {
    int width = "file".length();
    for (Result result : results) {
      width = Math.max(width, result.source().length());
    }
    String row = "%-" + width + "s %7s %8s %7s %9s%s%n";
    out.printf(Locale.ROOT, row, "file", "pages", "seconds", "errors", "warnings", "");
    for (Result result : results) {
      out.printf(
          Locale.ROOT,
          row,
          result.source(),
          result.state() == State.FAILED ? "-" : String.valueOf(result.pages()),
          String.format(Locale.ROOT, "%.2f", result.nanoseconds() / 1e9),
          String.valueOf(result.errors()),
          String.valueOf(result.warnings()),
          remark(result.state()));
    }
    out.println(
        Report.counted(results.size(), "file")
            + ": "
            + count(results, State.SET)
            + " set, "
            + count(results, State.KEPT)
            + " up to date, "
            + count(results, State.FAILED)
            + " not set");
    out.flush();
  }

  private static String remark(State state) {
    return switch (state) {
      case SET -> "";
      case KEPT -> "  up to date";
      case FAILED -> "  not set";
    };
  }

  private static long count(List<Result> results, State state) {
    return results.stream().filter(result -> result.state() == state).count();
  }
}
