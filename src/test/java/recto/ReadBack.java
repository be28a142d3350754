package recto;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadLine;
import recto.reading.ReadPage;

/** What stands in a finished file, page by page. */
public final class ReadBack {
  private ReadBack() {}

  /** The lines of each page. */
  public static List<List<String>> lines(Path pdf) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int page = 0; page < reading.pages(); page++) {
        pages.add(reading.page(page).lines().stream().map(ReadLine::text).toList());
      }
    }
    return pages;
  }

  /** The letters of each page. */
  public static List<String> letters(Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int page = 0; page < reading.pages(); page++) {
        pages.add(ReadGlyph.text(reading.page(page).glyphs()));
      }
    }
    return pages;
  }

  /** The first glyphs of a page that are {@code words}, or none. */
  public static List<ReadGlyph> glyphs(ReadPage page, String words) {
    int at = ReadGlyph.text(page.glyphs()).indexOf(words);
    return at < 0 ? List.of() : page.glyphs().subList(at, at + words.length());
  }
}
