package recto.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.imposition.Folded;
import recto.imposition.Imposition;
import recto.imposition.Imposition.Binding;
import recto.imposition.Scheme;
import recto.imposition.SheetSize;
import recto.imposition.Tiled;
import recto.press.PressException;
import recto.press.Sheets;
import recto.unit.Length;

/** {@code recto impose}: pages of a PDF on sheets, to be folded, cut or read side by side. */
final class ImposeCommand implements Verb {
  private static final Pattern THICKNESS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,4})?)(mm|pt|in)");
  private static final long THICKEST = Length.millimetres(2);

  @Override
  public String name() {
    return "impose";
  }

  @Override
  public String summary() {
    return "Lay the pages of a PDF on sheets, as a booklet or side by side.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(CommandWords.file("0", "IN.pdf", "The PDF."));
    spec.addOption(
        CommandWords.output("OUT.pdf", "The file of sheets to be written.").required(true).build());
    word(spec, "--as", "SCHEME", "booklet (if not given), signatures, two-up or four-up.");
    word(spec, "--signature", "N", "Pages in a signature: 8, 16 (if not given) or 32.");
    word(spec, "--sheet", "SIZE", SheetSize.names() + ", or as in 13x19in; letter if not given.");
    word(
        spec,
        "--duplex",
        "EDGE",
        "The edge over which the printer turns: short (if not given) or long.");
    word(
        spec,
        "--caliper",
        "LENGTH",
        "Thickness of the paper, for the creep of folded sheets, as in 0.1mm.");
    word(spec, "--binding", "SIDE", "left or right; as the PDF is read if not given.");
    word(
        spec, "--scale", "HOW", "fit (if not given) makes large pages smaller; none refuses them.");
    spec.addOption(
        CommandWords.flag(
            "Side by side: the same page in every place, to be cut apart.", "--repeat"));
    spec.addOption(CommandWords.flag("Draw cut marks and fold marks.", "--marks"));
  }

  private static void word(CommandSpec spec, String name, String label, String says) {
    spec.addOption(CommandWords.option(name, label, says).type(String.class).build());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Imposition imposition =
        new Imposition(
            scheme(words),
            sheet(words),
            chosen(
                words,
                "--binding",
                "auto",
                Map.of("auto", Binding.AS_READ, "left", Binding.LEFT, "right", Binding.RIGHT)),
            chosen(words, "--duplex", "short", Map.of("short", false, "long", true)),
            caliper(words),
            words.hasMatchedOption("--marks"),
            chosen(words, "--scale", "fit", Map.of("fit", true, "none", false)));
    Path pdf = words.matchedPositionalValue(0, Path.of(""));
    Path file = words.matchedOptionValue("--output", Path.of(""));
    Sheets.Laid laid = new Sheets(imposition).of(pdf, file);
    if (console.terminal()) {
      String smaller = laid.percent() < 100 ? ", at " + laid.percent() + " %" : "";
      String pages = Report.counted(laid.pages(), "page");
      console.remark(
          file + ": " + pages + " on " + Report.counted(laid.sheets(), "sheet") + smaller);
    }
    return Exit.DONE;
  }

  private static Scheme scheme(ParseResult words) {
    boolean repeated = words.hasMatchedOption("--repeat");
    int signature = chosen(words, "--signature", "16", Map.of("8", 8, "16", 16, "32", 32));
    Scheme scheme =
        chosen(
            words,
            "--as",
            "booklet",
            Map.of(
                "booklet", new Folded(0, false),
                "signatures", new Folded(signature, false),
                "two-up", new Tiled(2, 1, repeated),
                "four-up", new Tiled(2, 2, repeated)));
    if (scheme.folded() && repeated) {
      throw CommandWords.wrong(words, "--repeat goes with --as two-up or four-up");
    }
    if (words.hasMatchedOption("--signature")
        && !words.matchedOptionValue("--as", "").equals("signatures")) {
      throw CommandWords.wrong(words, "--signature goes with --as signatures");
    }
    if (!scheme.folded() && words.hasMatchedOption("--caliper")) {
      throw CommandWords.wrong(words, "--caliper goes with --as booklet or signatures");
    }
    return scheme;
  }

  private static SheetSize sheet(ParseResult words) {
    String size = words.matchedOptionValue("--sheet", "letter");
    return SheetSize.of(size)
        .orElseThrow(
            () ->
                CommandWords.wrong(
                    words,
                    "--sheet is \""
                        + size
                        + "\"; it must be "
                        + SheetSize.names()
                        + ", or as in 13x19in"));
  }

  private static long caliper(ParseResult words) {
    String thickness = words.matchedOptionValue("--caliper", "0mm");
    Matcher length = THICKNESS.matcher(thickness);
    if (!length.matches()) {
      throw CommandWords.wrong(
          words, "--caliper is \"" + thickness + "\"; it must be a thickness as in 0.1mm");
    }
    double number = Double.parseDouble(length.group(1));
    long caliper =
        switch (length.group(2)) {
          case "mm" -> Length.millimetres(number);
          case "in" -> Length.inches(number);
          default -> Length.points(number);
        };
    if (caliper > THICKEST) {
      throw CommandWords.wrong(words, "--caliper is " + thickness + "; no paper is so thick");
    }
    return caliper;
  }

  private static <T> T chosen(
      ParseResult words, String option, String usual, Map<String, T> choices) {
    return CommandWords.one(words, option, words.matchedOptionValue(option, usual), choices);
  }
}
