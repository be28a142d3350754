package recto.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import recto.press.PressException;
import recto.press.Styles;

/** {@code recto styles}: the built-in styles, or one of them as a file to begin with. */
final class StylesCommand implements Verb {
  @Override
  public String name() {
    return "styles";
  }

  @Override
  public String summary() {
    return "List the built-in styles, or print one as a style file.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NAME|FILE.toml")
            .type(String.class)
            .arity("0..1")
            .description(
                "The style to be printed: a built-in one with comments, a file's as what it changes.")
            .build());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    String name = words.matchedPositionalValue(0, "");
    if (name.isEmpty()) {
      Styles.names().forEach(console.out()::println);
    } else {
      console.out().print(Styles.toml(name));
    }
    console.out().flush();
    return Exit.DONE;
  }
}
