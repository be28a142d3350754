package recto.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.press.Images;
import recto.press.PressException;

/** {@code recto render}: the pages of a PDF as pictures. */
final class RenderCommand implements Verb {
  private static final int RESOLUTION = 144;
  private static final int FINEST = 2400;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(-(\\d{1,9})?)?");

  @Override
  public String name() {
    return "render";
  }

  @Override
  public String summary() {
    return "Draw the pages of a PDF as PNG images.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(CommandWords.file("0", "IN.pdf", "The PDF."));
    spec.addOption(
        CommandWords.output(
                "FOLDER", "Where the images go, made if need be; the current folder if not given.")
            .build());
    spec.addOption(
        CommandWords.option("--dpi", "N", "Dots to the inch; " + RESOLUTION + " if not given.")
            .type(Integer.class)
            .build());
    spec.addOption(
        CommandWords.option("--pages", "FROM-TO", "Only these pages, as in 3, 1-3 or 5-.")
            .type(String.class)
            .build());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Path pdf = words.matchedPositionalValue(0, Path.of(""));
    int dpi = words.matchedOptionValue("--dpi", RESOLUTION);
    if (dpi < 1 || dpi > FINEST) {
      throw CommandWords.wrong(words, "--dpi is " + dpi + "; it must be from 1 to " + FINEST);
    }
    Matcher pages = RANGE.matcher(words.matchedOptionValue("--pages", "1-"));
    int first = pages.matches() ? Integer.parseInt(pages.group(1)) : 0;
    int last = pages.matches() ? last(first, pages) : 0;
    if (first < 1 || last < first) {
      String said = words.matchedOptionValue("--pages", "");
      throw CommandWords.wrong(
          words, "--pages is \"" + said + "\"; it must be one or a range, as in 3, 1-3 or 5-");
    }
    System.setProperty("java.awt.headless", "true");
    Path folder = words.matchedOptionValue("--output", Path.of(""));
    int images = new Images(dpi, first, last).of(pdf, folder);
    if (console.terminal()) {
      console.remark(Report.counted(images, "image"));
    }
    return Exit.DONE;
  }

  private static int last(int first, Matcher pages) {
    if (pages.group(2) == null) {
      return first;
    }
    return pages.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(pages.group(3));
  }
}
