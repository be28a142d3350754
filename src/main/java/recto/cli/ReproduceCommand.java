package recto.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import recto.diagnostic.Diagnostics;
import recto.press.PressException;
import recto.press.Reproduction;

/** {@code recto reproduce}: a file set again from its manifest, and compared. */
final class ReproduceCommand implements Verb {
  @Override
  public String name() {
    return "reproduce";
  }

  @Override
  public String summary() {
    return "Set a file again from its manifest, and say whether the same comes out.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("MANIFEST.json")
            .type(Path.class)
            .arity("1")
            .required(true)
            .description("What typeset --manifest wrote.")
            .build());
    spec.addOption(CommandWords.jobs());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Path manifest = words.matchedPositionalValue(0, Path.of(""));
    int jobs = CommandWords.jobs(words);
    Reproduction again = Reproduction.of(manifest, Main.version(), jobs, new Diagnostics());
    again.differences().forEach(difference -> console.out().println(manifest + ": " + difference));
    console.out().println(manifest + ": " + said(again.result()));
    console.out().flush();
    return again.result() == Reproduction.Result.DIFFERENT ? Exit.ERRORS : Exit.DONE;
  }

  private static String said(Reproduction.Result result) {
    return switch (result) {
      case SAME -> "the same, byte for byte";
      case SAME_CONTENT -> "the same content; the compressor of this Java packs it otherwise";
      case DIFFERENT -> "another result";
    };
  }
}
