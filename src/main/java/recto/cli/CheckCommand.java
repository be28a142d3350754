package recto.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.press.Job;
import recto.press.Outcome;
import recto.press.Press;
import recto.press.PressException;

/** {@code recto check}: what is to be said about an edition; nothing is written. */
final class CheckCommand implements Verb {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Say what was recovered, left out or cut, and what is wrong; write nothing.";
  }

  @Override
  public void describe(CommandSpec spec) {
    EditionWords.describe(spec);
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Report report = new Report(words, console);
    Job job = EditionWords.job(words, console);
    Outcome outcome = report.about(diagnostics -> Press.check(job, diagnostics));
    console
        .out()
        .println(
            job.source() + ": " + Report.counted(outcome.pages(), "page") + "; " + report.counts());
    console.out().flush();
    return report.exit();
  }
}
