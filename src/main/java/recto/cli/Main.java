package recto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import recto.press.PressException;

/** The command line: {@code recto COMMAND …}. */
public final class Main {
  private static final List<Verb> VERBS =
      List.of(
          new TypesetCommand(),
          new CheckCommand(),
          new ExplainCommand(),
          new VerifyCommand(),
          new BatchCommand(),
          new StylesCommand(),
          new RenderCommand(),
          new ReproduceCommand(),
          new ImposeCommand(),
          new HandoutCommand(),
          new PreflightCommand(),
          new MeasureCommand());

  private Main() {}

  /** Runs the command and leaves with its exit code: 0 done, 1 errors reported, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(Rehearsal.wanted() ? Rehearsal.perform() : run(Console.system(), args));
  }

  /** Runs the command and gives its exit code. */
  static int run(Console console, String... args) {
    try {
      int exit =
          obey(new CommandLine(spec(meant(args))).setExpandAtFiles(false).parseArgs(args), console);
      return console.out().checkError() ? unsaid(console) : exit;
    } catch (ParameterException wrong) {
      return usage(wrong, console);
    } catch (PressException nothing) {
      console.report(nothing.diagnostics(), false);
      return Exit.NOTHING;
    } catch (Throwable failure) {
      return LastResort.say(failure, console);
    }
  }

  private static int obey(ParseResult words, Console console) throws PressException {
    ParseResult own = words.hasSubcommand() ? words.subcommand() : words;
    if (own.isUsageHelpRequested()) {
      own.commandSpec().commandLine().usage(console.out());
    } else if (own.isVersionHelpRequested()) {
      console.out().println("recto " + version());
    } else if (own.commandSpec().userObject() instanceof Verb verb) {
      CommandWords.refuseEmptyPaths(own);
      return verb.run(own, console);
    } else {
      throw new ParameterException(own.commandSpec().commandLine(), "a command is missing");
    }
    console.out().flush();
    return Exit.DONE;
  }

  static List<Verb> verbs() {
    return VERBS;
  }

  /** The command that is named first, since to describe all takes longer than to read one. */
  private static List<Verb> meant(String... args) {
    for (Verb verb : VERBS) {
      if (args.length > 0 && args[0].equals(verb.name())) {
        return List.of(verb);
      }
    }
    return VERBS;
  }

  private static CommandSpec spec(List<Verb> verbs) {
    CommandSpec root =
        CommandSpec.create()
            .name("recto")
            .addOption(help())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("Print the version.")
                    .build());
    root.usageMessage()
        .customSynopsis("recto COMMAND …")
        .description("Sets a scholarly edition as a book.")
        .commandListHeading("%nCommands (recto COMMAND --help says more):%n")
        .optionListHeading("%n");
    for (Verb verb : verbs) {
      CommandSpec spec = CommandSpec.wrapWithoutInspection(verb).name(verb.name());
      spec.usageMessage().description(verb.summary()).parameterListHeading("%n");
      verb.describe(spec);
      root.addSubcommand(verb.name(), spec.addOption(help()));
    }
    return root;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Print this help.")
        .build();
  }

  private static int unsaid(Console console) {
    console.complain("standard output cannot be written");
    return Exit.NOTHING;
  }

  private static int usage(ParameterException wrong, Console console) {
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    console.complain(Usage.of(wrong) + "; see " + spec.qualifiedName() + " --help");
    return Exit.NOTHING;
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not in the jar");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
