package recto.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import recto.reading.PageImage;

/**
 * Pages of a PDF as PNG files, each named for the PDF and the page: letter-01.png.
 *
 * @param resolution dots to the inch
 * @param first page, from 1
 * @param last page, or more than there are for all
 */
public record Images(int resolution, int first, int last) {

  /**
   * @throws IllegalArgumentException where no page can be meant
   */
  public Images {
    if (resolution < 1 || first < 1 || last < first) {
      throw new IllegalArgumentException("no page at " + resolution + " dots to the inch");
    }
  }

  /**
   * Draws the pages into {@code folder}, which is made where there is none.
   *
   * @return how many
   * @throws PressException where the PDF cannot be read, has no such page, or an image cannot be
   *     written
   */
  public int of(Path pdf, Path folder) throws PressException {
    try (PageImage pages = PageImage.open(pdf)) {
      int count = pages.pages();
      if (first > count) {
        String has = count == 1 ? "has one page" : "has " + count + " pages";
        throw new PressException(
            pdf, count == 0 ? "has no pages" : has + "; there is no page " + first, null);
      }
      made(folder);
      int end = Math.min(last, count);
      for (int page = first; page <= end; page++) {
        draw(pages, page, folder.resolve(name(pdf, page, count)));
      }
      return end - first + 1;
    } catch (IOException e) {
      throw new PressException(pdf, Output.reason(e), e);
    }
  }

  private static void made(Path folder) throws PressException {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new PressException(folder, "cannot be made: " + Output.reason(e), e);
    }
  }

  /** Draws one page; an exception is the PDF's. */
  private void draw(PageImage pages, int page, Path file) throws PressException, IOException {
    Output output = Output.at(file);
    BufferedImage image = pages.image(page - 1, resolution);
    output.fill(out -> PageImage.png(image, out));
  }

  private static String name(Path pdf, int page, int count) {
    String name = String.valueOf(pdf.getFileName()).replaceFirst("\\.[pP][dD][fF]$", "");
    String digits = String.valueOf(page);
    return name
        + "-"
        + "0".repeat(String.valueOf(count).length() - digits.length())
        + digits
        + ".png";
  }
}
