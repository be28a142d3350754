package recto.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How commands describe their words to picocli, and read them. */
final class CommandWords {
  private CommandWords() {}

  static ParameterException wrong(ParseResult words, String message) {
    return new ParameterException(words.commandSpec().commandLine(), message);
  }

  /** A name of a file that is empty, as from a variable of a script, names none. */
  static void refuseEmptyPaths(ParseResult words) {
    for (ArgSpec word : words.matchedArgs()) {
      if (word.type() == Path.class && word.stringValues().contains("")) {
        throw wrong(words, Usage.name(word) + " is empty; name a file");
      }
    }
  }

  /** What {@code word}, given with {@code option}, stands for. */
  static <T> T one(ParseResult words, String option, String word, Map<String, T> choices) {
    T chosen = choices.get(word);
    if (chosen == null) {
      String names =
          choices.keySet().stream()
              .sorted(Comparator.comparingInt(CommandWords::number).thenComparing(w -> w))
              .collect(Collectors.joining(", "));
      throw wrong(words, option + " is \"" + word + "\"; it must be one of " + names);
    }
    return chosen;
  }

  /** What a word says as a number; 0 where it is none. */
  private static int number(String word) {
    return word.matches("[0-9]{1,9}") ? Integer.parseInt(word) : 0;
  }

  static OptionSpec.Builder option(String name, String value, String description) {
    return OptionSpec.builder(name).paramLabel(value).arity("1").description(description);
  }

  /** The option that names what a command writes. */
  static OptionSpec.Builder output(String label, String description) {
    return OptionSpec.builder("-o", "--output")
        .paramLabel(label)
        .arity("1")
        .type(Path.class)
        .description(description);
  }

  /** The option that names a style. */
  static OptionSpec style(String description) {
    return option("--style", "NAME|FILE.toml", description).type(String.class).build();
  }

  /** The option that changes a style. */
  static OptionSpec set() {
    return option("--set", "KEY=VALUE", "Change one key of the style; may be repeated.")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** The option that chooses documents. */
  static OptionSpec select(String description) {
    return option("--select", "IDS", description).type(String.class).build();
  }

  /** A file that a command reads, at its place among the words. */
  static PositionalParamSpec file(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel(label)
        .type(Path.class)
        .arity("1")
        .required(true)
        .description(description)
        .build();
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** The option that says in how many threads to work. */
  static OptionSpec jobs() {
    return option("--jobs", "N", "Work in N threads; the result is the same for any number.")
        .type(Integer.class)
        .build();
  }

  /** In how many threads to work: as asked for, else one for each processor. */
  static int jobs(ParseResult words) {
    int jobs = words.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
    if (jobs < 1) {
      throw wrong(words, "--jobs is " + jobs + "; it must be 1 or more");
    }
    return jobs;
  }
}
