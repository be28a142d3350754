package recto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import recto.style.Nearest;

/** Says in the tone of the house what picocli finds wrong with the words of a command. */
final class Usage {
  private Usage() {}

  static String of(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " is given twice";
    }
    if (wrong.getArgSpec() instanceof OptionSpec option
        && option.type() == Integer.class
        && wrong.getValue() != null) {
      return option.longestName() + " is \"" + wrong.getValue() + "\"; it must be a whole number";
    }
    String said = Objects.requireNonNullElse(wrong.getMessage(), "wrong usage");
    boolean sentence = said.length() > 1 && Character.isLowerCase(said.charAt(1));
    return sentence ? said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1) : said;
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().get(0);
    if (unmatched.getCommandLine().getCommandSpec().parent() == null) {
      List<String> names = Main.verbs().stream().map(Verb::name).toList();
      String hint = Nearest.hint(first, Set.copyOf(names));
      return "there is no \""
          + first
          + "\""
          + (hint.isEmpty() ? "; the commands are " + String.join(", ", names) : hint);
    }
    Set<String> options = unmatched.getCommandLine().getCommandSpec().optionsMap().keySet();
    String option = first.replaceFirst("=.*", "");
    return first.startsWith("-")
        ? "there is no option " + first + Nearest.hint(option, options)
        : "\"" + first + "\" is one word too many";
  }

  /** Words fill their places from the first on: behind one that is missing all others are. */
  private static String missing(MissingParameterException wrong) {
    List<ArgSpec> words = new ArrayList<>(wrong.getMissing());
    if (words.get(words.size() - 1) instanceof PositionalParamSpec last) {
      wrong.getCommandLine().getCommandSpec().positionalParameters().stream()
          .filter(each -> each.required() && each.index().min() > last.index().min())
          .forEach(words::add);
    }
    return words.stream().map(Usage::name).collect(Collectors.joining(" and "))
        + (words.size() == 1 ? " is missing" : " are missing");
  }

  static String name(ArgSpec word) {
    return word instanceof OptionSpec option
        ? option.shortestName() + " " + option.paramLabel()
        : word.paramLabel();
  }
}
