package recto.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/**
 * Where a command speaks, and what it was told besides its words.
 *
 * @param out for what was asked for
 * @param err for what is to be said about it
 * @param terminal true where {@code err} is a terminal, which the launcher knows
 * @param environment variables by name
 */
record Console(
    PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> environment) {

  Console {
    environment = Map.copyOf(environment);
  }

  /** The console this program was started from. */
  static Console system() {
    return new Console(
        writer(FileDescriptor.out, "stdout"),
        writer(FileDescriptor.err, "stderr"),
        Boolean.getBoolean("recto.terminal"),
        System.getenv());
  }

  /** A writer in the encoding of the terminal; where that is ASCII, in UTF-8, which contains it. */
  private static PrintWriter writer(FileDescriptor descriptor, String name) {
    String terminal = System.getProperty("sun." + name + ".encoding");
    String encoding = System.getProperty(name + ".encoding", terminal);
    Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    if (charset.equals(StandardCharsets.US_ASCII)) {
      charset = StandardCharsets.UTF_8;
    }
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }

  /** What is wrong where no source is to blame, on one line. */
  void complain(String line) {
    err.println("recto: " + plain(line));
    err.flush();
  }

  /** Why a file cannot be used: {@code failure} may name it at its beginning. */
  void refuse(Path file, IOException failure) {
    String said = String.valueOf(failure.getMessage());
    String named = file + ": ";
    String why = said.startsWith(named) ? said.substring(named.length()) : said;
    Source source = new Source(file.toString());
    report(List.of(new Diagnostic(source, Span.NONE, Severity.ERROR, why)), false);
  }

  /** How it went, on one line. */
  void remark(String line) {
    err.println(plain(line));
    err.flush();
  }

  /** The findings in their order; notes are left out where {@code quiet}. */
  void report(Collection<Diagnostic> findings, boolean quiet) {
    findings.stream()
        .filter(finding -> !quiet || finding.severity() != Severity.NOTE)
        .forEach(finding -> err.println(plain(finding.toString())));
    err.flush();
  }

  /** {@code text} on one line, and without signs that would steer a terminal. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
