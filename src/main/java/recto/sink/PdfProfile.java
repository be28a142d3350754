package recto.sink;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a PDF is made for, and so which standard it keeps. */
public enum PdfProfile {
  /** To be kept and to be read by all: PDF/A-2a and PDF/UA-1 together. */
  ARCHIVE(1.7f),

  /** For a printer: PDF/X-4, ISO 15930-7. */
  PRINT(1.6f),

  /** For a printer of older habits: PDF/X-1a:2003, ISO 15930-4. */
  PRINT_X1A(1.4f),

  /** To be passed on and read on a screen: pictures made small, all links; PDF/UA-1. */
  SCREEN(1.7f);

  private final float version;

  PdfProfile(float version) {
    this.version = version;
  }

  /** The name by which it is asked for, as in "print-x1a". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The profile that is asked for as {@code word}.
   *
   * @throws IllegalArgumentException saying why, where there is none or several are asked for
   */
  public static PdfProfile named(String word) {
    for (PdfProfile profile : values()) {
      if (profile.word().equals(word)) {
        return profile;
      }
    }
    if (word.indexOf(',') >= 0 || word.indexOf('+') >= 0) {
      throw new IllegalArgumentException(
          "one file keeps one profile: PDF/X forbids the links that a reader of the archive's file"
              + " follows, and asks for another output intent; make a file for each");
    }
    throw new IllegalArgumentException(
        "there is no PDF profile \""
            + word
            + "\"; there are "
            + Stream.of(values()).map(PdfProfile::word).collect(Collectors.joining(", ")));
  }

  /** The version of PDF that the standard goes back to. */
  float version() {
    return version;
  }

  /** True where the file goes to a press. */
  public boolean press() {
    return this == PRINT || this == PRINT_X1A;
  }

  /** True where pages have links, which PDF/X forbids on the area that is printed. */
  boolean links() {
    return !press();
  }

  /** True where objects may stand in streams, which PDF has known since version 1.5. */
  boolean objectStreams() {
    return this != PRINT_X1A;
  }
}
