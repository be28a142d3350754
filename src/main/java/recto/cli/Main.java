package recto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code recto COMMAND …}. */
@Command(
    name = "recto",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Sets a scholarly edition as a book.")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the command and leaves with its exit code: 0 done, 1 errors reported, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
        if (in == null) {
          throw new IOException("version.properties is not in the jar");
        }
        Properties properties = new Properties();
        properties.load(in);
        return new String[] {"recto " + properties.getProperty("version")};
      }
    }
  }
}
