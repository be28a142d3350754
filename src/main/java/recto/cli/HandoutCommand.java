package recto.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;

/** {@code recto handout init}: a first sidecar for a teacher to go on with. */
final class HandoutCommand implements Verb {
  @Override
  public String name() {
    return "handout";
  }

  @Override
  public String summary() {
    return "Write a first sidecar for a handout: recto handout init SOURCE.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("init")
            .type(String.class)
            .arity("1")
            .required(true)
            .description("What to do: init writes the sidecar beside the source.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .paramLabel("SOURCE")
            .type(Path.class)
            .arity("1")
            .required(true)
            .description("The edition: TEI P5, or a letter in plain text.")
            .build());
    spec.addOption(CommandWords.select("For these documents only, as in d208,d210-d215."));
    spec.addOption(
        CommandWords.output("FILE.toml", "Another file than SOURCE.handout.toml.").build());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    String action = words.matchedPositionalValue(0, "");
    if (!action.equals("init")) {
      throw CommandWords.wrong(words, "\"" + action + "\" is nothing to do; write init");
    }
    Path source = words.matchedPositionalValue(1, Path.of(""));
    Job job = Job.of(source).selecting(words.matchedOptionValue("--select", ""));
    Path file = Press.sidecar(job, words.matchedOptionValue("-o", null));
    if (console.terminal()) {
      console.remark(file + ": written; fill it in, then set the source with --style handout");
    }
    return Exit.DONE;
  }
}
