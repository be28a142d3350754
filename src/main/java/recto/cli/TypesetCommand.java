package recto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.press.Format;
import recto.press.Job;
import recto.press.ManifestFile;
import recto.press.Outcome;
import recto.press.Press;
import recto.press.PressException;
import recto.press.Verification;

/** {@code recto typeset}: an edition to a file of pages. */
final class TypesetCommand implements Verb {
  private static final Set<String> OTHER_FORMATS =
      Set.of(
          "doc", "docx", "odt", "rtf", "md", "html", "htm", "xhtml", "epub", "mobi", "tex", "ps",
          "eps", "svg", "png", "jpg", "jpeg", "tif", "tiff");

  @Override
  public String name() {
    return "typeset";
  }

  @Override
  public String summary() {
    return "Set an edition as pages of a book.";
  }

  @Override
  public void describe(CommandSpec spec) {
    EditionWords.describe(spec);
    spec.addOption(
        CommandWords.output(
                "OUT.pdf",
                "The file to be written; SOURCE's name with .pdf, in the current folder, if not"
                    + " given. OUT.json gets the same pages as text; - stands for standard"
                    + " output.")
            .build());
    spec.addOption(
        CommandWords.option(
                "--pdf",
                "PROFILE",
                "What the PDF is for: archive (PDF/A-2a and PDF/UA-1, if not given), print"
                    + " (PDF/X-4), print-x1a (PDF/X-1a:2003) or screen (small).")
            .type(String.class)
            .build());
    spec.addOption(
        CommandWords.flag("Prove the PDF when it is written, as recto verify does.", "--verify"));
    spec.addOption(
        CommandWords.option(
                "--concordance",
                "FILE.json",
                "Write on which pages the original pages begin, as JSON.")
            .type(Path.class)
            .build());
    spec.addOption(
        CommandWords.option(
                "--manifest",
                "FILE.json",
                "List the hashes of all that the file is made of, for recto reproduce.")
            .type(Path.class)
            .build());
    spec.addOption(
        CommandWords.flag(
            "Put each page on a larger sheet, with crop and registration marks and a slug line.",
            "--marks"));
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Path file = words.matchedOptionValue("--output", null);
    if (file == null || !PipedFile.isMeant(file)) {
      return run(words, console, file);
    }
    if (words.hasMatchedOption("--verify") || words.hasMatchedOption("--manifest")) {
      throw CommandWords.wrong(words, "--verify and --manifest need a file; name one with -o");
    }
    try (PipedFile piped = PipedFile.make()) {
      int exit = run(words, console, piped.file());
      piped.send(System.out);
      return exit;
    } catch (IOException e) {
      console.refuse(PipedFile.NAME, e);
      return Exit.NOTHING;
    }
  }

  private static int run(ParseResult words, Console console, @Nullable Path named)
      throws PressException {
    Report report = new Report(words, console);
    Path pages = words.matchedOptionValue("--concordance", null);
    Job plain = EditionWords.job(words, console);
    Job asked = words.hasMatchedOption("--marks") ? plain.set("sheet.marks=true") : plain;
    Job job = pages == null ? asked : asked.listing(pages);
    Path file = named == null ? named(job.source()) : named;
    refuseOtherFormats(words, file);
    Path record = words.matchedOptionValue("--manifest", (Path) null);
    ManifestFile manifest = record == null ? null : new ManifestFile(record, Main.version());
    boolean prove = words.hasMatchedOption("--verify");
    if (prove && Format.of(file) != Format.PDF) {
      throw CommandWords.wrong(words, "--verify proves a PDF; " + file + " gets none");
    }
    Outcome outcome =
        report.watching((findings, bar) -> Press.typeset(job, file, manifest, findings, bar));
    if (console.terminal()) {
      console.remark(
          file + ": " + Report.counted(outcome.pages(), "page") + ", " + report.seconds());
    }
    int exit = report.exit();
    if (prove) {
      Verification verification = Verification.of(job.source(), file);
      exit = Math.max(exit, VerifyCommand.prove(verification, words, console));
    }
    return exit;
  }

  /** A name that promises another kind of file would lie. */
  private static void refuseOtherFormats(ParseResult words, Path file) {
    String name = file.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (OTHER_FORMATS.contains(ending)) {
      throw CommandWords.wrong(
          words,
          file + ": Recto writes no ." + ending + "; name a file that ends in .pdf or .json");
    }
  }

  /** The file that a source is set into where no other is named: in the current folder. */
  static Path named(Path source) {
    Path last = source.getFileName();
    String name = last == null ? "edition" : last.toString();
    int dot = name.lastIndexOf('.');
    return Path.of((dot > 0 ? name.substring(0, dot) : name) + ".pdf");
  }
}
