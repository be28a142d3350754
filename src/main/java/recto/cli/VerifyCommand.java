package recto.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.press.PressException;
import recto.press.Verification;

/** {@code recto verify}: the proof of a finished file, law by law. */
final class VerifyCommand implements Verb {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String summary() {
    return "Prove that a PDF holds its whole source, law by law.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(CommandWords.file("0", "SOURCE", "The edition that was set."));
    spec.addPositional(CommandWords.file("1", "OUT.pdf", "The PDF that Recto wrote."));
    spec.addOption(CommandWords.style("The style it was set in; the PDF's own if not given."));
    spec.addOption(CommandWords.set());
    spec.addOption(CommandWords.select("The documents set; as the PDF says if not given."));
    spec.addOption(CommandWords.flag("Write the result as JSON.", "--json"));
    spec.addOption(CommandWords.flag("Let a warning count as a failure.", "--strict"));
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Verification verification =
        new Verification(
            words.matchedPositionalValue(0, Path.of("")),
            words.matchedPositionalValue(1, Path.of("")),
            words.matchedOptionValue("--style", null),
            words.matchedOptionValue("--set", List.of()),
            words.matchedOptionValue("--select", null));
    return prove(verification, words, console);
  }

  /** Proves a file and says what came of it; the exit code. */
  static int prove(Verification verification, ParseResult words, Console console)
      throws PressException {
    boolean strict = words.hasMatchedOption("--strict");
    Verification.Result result = verification.result();
    VerdictText text = new VerdictText(verification, result, strict);
    console.out().print(words.hasMatchedOption("--json") ? text.json() : text.table());
    console.out().flush();
    return result.verdict().holds(strict) ? Exit.DONE : Exit.ERRORS;
  }
}
