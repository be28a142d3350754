package recto.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import recto.handout.Order;
import recto.press.Job;
import recto.sink.PdfProfile;

/** The words that say which edition is to be set, and how; commands that set one share them. */
final class EditionWords {
  private static final String EPOCH = "SOURCE_DATE_EPOCH";
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private EditionWords() {}

  static void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SOURCE")
            .type(Path.class)
            .arity("1")
            .required(true)
            .description("The edition: TEI P5, or a letter in plain text.")
            .build());
    options(spec);
    spec.addOption(metadata().build());
    spec.addOption(
        CommandWords.option(
                "--adjust",
                "FILE.toml",
                "What an editor asks of paragraphs; SOURCE.adjust.toml if not given.")
            .type(Path.class)
            .build());
  }

  /** The option that names one book's file; a batch refuses it. */
  static OptionSpec.Builder metadata() {
    return CommandWords.option(
            "--metadata",
            "FILE.toml",
            "Words for the title and copyright pages; SOURCE.book.toml if not given.")
        .type(Path.class);
  }

  /** Adds the options alone. */
  static void options(CommandSpec spec) {
    spec.addOption(CommandWords.style("How pages look; the style book if not given."));
    spec.addOption(CommandWords.set());
    spec.addOption(CommandWords.select("Set only these documents, as in d208,d210-d215."));
    spec.addOption(
        CommandWords.option(
                "--paper",
                "SIZE",
                "Print on paper of this size: letter, a4, a5, 5.5x8.5, 6x9, royal or crown-quarto.")
            .type(String.class)
            .build());
    spec.addOption(
        CommandWords.option(
                "--sidecar", "FILE.toml", "A handout's file; SOURCE.handout.toml if not given.")
            .type(Path.class)
            .build());
    spec.addOption(
        CommandWords.option(
                "--copy", "student|teacher", "A handout for pupils, or one with the answers.")
            .type(String.class)
            .build());
    spec.addOption(
        CommandWords.option(
                "--excerpt",
                "PASSAGES",
                "Set a part of a document: \"from WORDS … to WORDS\", \"paragraphs 2-4\","
                    + " \"pages 886-887\" or \"lines 12-40\"; several parted by semicolons.")
            .type(String.class)
            .build());
    spec.addOption(
        CommandWords.option(
                "--fit", "N", "Set a handout on N pages, by leading and room for answers.")
            .type(Integer.class)
            .build());
    spec.addOption(CommandWords.jobs());
    spec.addOption(CommandWords.flag("Say only warnings and errors, no notes.", "-q", "--quiet"));
    spec.addOption(CommandWords.flag("Let a warning count as an error.", "--strict"));
  }

  /** The job that the words ask for. */
  static Job job(ParseResult words, Console console) {
    Path source = words.matchedPositionalValue(0, Path.of(""));
    return Job.of(source)
        .styled(words.matchedOptionValue("--style", Job.STYLE))
        .setting(words.matchedOptionValue("--set", List.of()))
        .selecting(words.matchedOptionValue("--select", ""))
        .workedBy(CommandWords.jobs(words))
        .made(profile(words))
        .dated(date(words, console.environment().get(EPOCH)))
        .on(words.matchedOptionValue("--paper", ""))
        .ordered(order(words))
        .told(words.matchedOptionValue("--metadata", null))
        .adjusted(words.matchedOptionValue("--adjust", null));
  }

  private static Order order(ParseResult words) {
    String copy = words.matchedOptionValue("--copy", "student");
    if (!copy.equals("student") && !copy.equals("teacher")) {
      throw CommandWords.wrong(words, "--copy is \"" + copy + "\"; it must be student or teacher");
    }
    int pages = words.matchedOptionValue("--fit", 0);
    if (words.hasMatchedOption("--fit") && pages < 1) {
      throw CommandWords.wrong(words, "--fit is " + pages + "; it must be 1 or more");
    }
    Path sidecar = words.matchedOptionValue("--sidecar", null);
    return new Order(
        sidecar,
        copy.equals("teacher") ? Order.Copy.TEACHER : Order.Copy.STUDENT,
        words.matchedOptionValue("--excerpt", ""),
        pages);
  }

  private static PdfProfile profile(ParseResult words) {
    try {
      return PdfProfile.named(words.matchedOptionValue("--pdf", PdfProfile.ARCHIVE.word()));
    } catch (IllegalArgumentException e) {
      throw CommandWords.wrong(words, "--pdf: " + e.getMessage());
    }
  }

  private static @Nullable Instant date(ParseResult words, @Nullable String epoch) {
    if (epoch == null || epoch.isEmpty()) {
      return null;
    }
    try {
      long second = Long.parseLong(epoch);
      if (second >= 0 && second <= LAST_SECOND) {
        return Instant.ofEpochSecond(second);
      }
    } catch (NumberFormatException e) {
      // Said below, with those that are out of range.
    }
    throw CommandWords.wrong(
        words, EPOCH + " is \"" + epoch + "\"; it must be whole seconds since the start of 1970");
  }
}
