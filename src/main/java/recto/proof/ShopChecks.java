package recto.proof;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import recto.reading.PageBoxes;
import recto.reading.PressFile;
import recto.reading.PressFont;
import recto.reading.PressInk;
import recto.reading.PressPage;
import recto.reading.ReadImage;
import recto.unit.Length;
import recto.unit.Rect;

/** What print shops ask of any file. */
final class ShopChecks {
  static final List<PreflightCheck> ALL =
      List.of(
          new PreflightCheck("not-encrypted", ShopChecks::encryption),
          new PreflightCheck("fonts-embedded", ShopChecks::fonts),
          new PreflightCheck("no-screen-colours", ShopChecks::screenColours),
          new PreflightCheck("no-rich-black", ShopChecks::richBlack),
          new PreflightCheck("no-hairlines", ShopChecks::hairlines),
          new PreflightCheck("trim-box", ShopChecks::boxes),
          new PreflightCheck("one-page-size", ShopChecks::sizes),
          new PreflightCheck("page-count", ShopChecks::count),
          new PreflightCheck("text-within-trim", ShopChecks::edges),
          new PreflightCheck("gutter", ShopChecks::gutter),
          new PreflightCheck("image-resolution", ShopChecks::resolution),
          new PreflightCheck("no-transparency", ShopChecks::transparency));

  private static final long HAIRLINE = Length.points(0.25);
  private static final long NEAR = Length.inches(0.25);
  private static final long ADVISED = Length.inches(0.5);
  private static final long SMALL_TYPE = Length.points(12);
  private static final int BOOK = 24;
  private static final int COARSE = 150;
  private static final int FINE = 300;
  private static final int LINE_ART = 600;

  /** The lengths of a PDF are rounded; a box or margin is not wrong for a hundredth of a point. */
  private static final long ROUNDING = Length.points(0.01);

  /** How far signs at the end of a line may hang beside their block. */
  private static final long HANGING = Length.points(2.5);

  /** Least gutters of print-on-demand houses, in inches, by number of pages. */
  private static final int[] GUTTER_PAGES = {150, 300, 500, 700, Integer.MAX_VALUE};

  private static final double[] GUTTERS = {0.375, 0.5, 0.625, 0.75, 0.875};

  private ShopChecks() {}

  static void encryption(PressFile file, Objections objections) {
    if (file.encrypted()) {
      objections.error("the file is encrypted; save it without a password or rights");
    }
  }

  static void fonts(PressFile file, Objections objections) {
    for (PressFont font : file.fonts()) {
      if (!font.embedded()) {
        objections.error(font.page(), font.name() + " is not embedded; embed all fonts");
      }
    }
  }

  private static void screenColours(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      for (PressInk ink : page.inks().keySet()) {
        if (InkKind.isScreen(ink)) {
          String inRgb = "in RGB; make it grey or CMYK, or the shop will";
          switch (ink.use()) {
            case TEXT -> objections.error(page.index(), "text " + inRgb);
            case SHAPE -> objections.error(page.index(), "a rule or shape " + inRgb);
            case PICTURE -> objections.advice(page.index(), "a picture " + inRgb);
          }
        }
      }
    }
  }

  private static void richBlack(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      page.inks()
          .forEach(
              (ink, size) -> {
                if (InkKind.isRichBlack(ink) && ink.use() == PressInk.Use.TEXT) {
                  String what = "text in a black of several inks; print it with black alone";
                  if (size < SMALL_TYPE) {
                    objections.error(page.index(), "small " + what);
                  } else {
                    objections.advice(page.index(), "large " + what);
                  }
                }
              });
    }
  }

  private static void hairlines(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      if (page.thinnest() >= 0 && page.thinnest() < HAIRLINE - ROUNDING) {
        objections.error(
            page.index(),
            "a rule of %s pt; below 0.25 pt it may vanish".formatted(points(page.thinnest())));
      }
    }
  }

  private static void boxes(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      if (!page.boxes().trimmed()) {
        objections.advice(
            page.index(), "no trim box; the shop will take the whole page for the trimmed one");
      }
    }
    nested(file, objections);
  }

  static void nested(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      PageBoxes boxes = page.boxes();
      boolean nested = holds(boxes.bleed(), boxes.trim()) && holds(boxes.media(), boxes.bleed());
      if (boxes.trimmed() && !nested) {
        objections.error(page.index(), "the trim must lie in the bleed, the bleed in the page");
      }
    }
  }

  private static boolean holds(Rect outer, Rect inner) {
    return outer.x() <= inner.x() + ROUNDING
        && outer.y() <= inner.y() + ROUNDING
        && outer.right() >= inner.right() - ROUNDING
        && outer.bottom() >= inner.bottom() - ROUNDING;
  }

  private static void sizes(PressFile file, Objections objections) {
    Set<String> sizes =
        file.pages().stream()
            .map(page -> page.boxes().trim())
            .map(trim -> inches(trim.width()) + " x " + inches(trim.height()) + " in")
            .collect(Collectors.toSet());
    if (sizes.size() > 1) {
      objections.advice("pages of " + sizes.size() + " sizes; a book has one");
    }
  }

  private static void count(PressFile file, Objections objections) {
    int pages = file.pages().size();
    if (pages == 0) {
      objections.error("no pages; there is nothing to print");
    } else if (pages % 2 != 0) {
      String counted = pages == 1 ? "1 page" : pages + " pages";
      objections.advice(counted + "; the last leaf has a blank back, which the shop will add");
    } else if (pages % 4 != 0) {
      objections.advice(pages + " pages; a folded sheet has four, the shop will add blank ones");
    }
  }

  private static void edges(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      Rect text = page.text();
      if (text != null) {
        Rect trim = page.boxes().trim();
        long side = Math.min(text.x(), trim.width() - text.right());
        long distance = Math.min(side, Math.min(text.y(), trim.height() - text.bottom()));
        if (distance < NEAR - ROUNDING) {
          objections.error(page.index(), "text nearer than 0.25 in to the trim; it may be cut off");
        } else if (distance < ADVISED - ROUNDING) {
          objections.advice(page.index(), "text nearer than 0.5 in to the trim");
        }
      }
    }
  }

  private static void gutter(PressFile file, Objections objections) {
    int pages = file.pages().size();
    if (pages < BOOK) {
      return;
    }
    int row = 0;
    while (pages > GUTTER_PAGES[row]) {
      row++;
    }
    for (PressPage page : file.pages()) {
      Rect text = page.text();
      if (text != null) {
        boolean spineLeft = (page.index() % 2 == 0) != file.leftward();
        long inner = spineLeft ? text.x() : page.boxes().trim().width() - text.right();
        if (inner < Length.inches(GUTTERS[row]) - HANGING) {
          objections.advice(
              page.index(),
              "text in the gutter: a book of %d pages wants %s in at the spine"
                  .formatted(pages, GUTTERS[row]));
        }
      }
    }
  }

  private static void resolution(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      for (ReadImage image : page.images()) {
        long dots = Math.round(image.resolution());
        if (dots < COARSE) {
          objections.error(
              page.index(),
              "a picture of %d dots to the inch; it will look coarse".formatted(dots));
        } else if (dots < (image.bits() == 1 ? LINE_ART : FINE)) {
          objections.advice(
              page.index(),
              "a picture of %d dots to the inch; %d print sharp"
                  .formatted(dots, image.bits() == 1 ? LINE_ART : FINE));
        }
      }
    }
  }

  private static void transparency(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      if (page.features().stream().anyMatch(PressStandardChecks.TRANSPARENT::contains)) {
        objections.advice(page.index(), "transparency; an old press may print it otherwise");
      }
    }
  }

  private static String points(long length) {
    return String.format(Locale.ROOT, "%.2f", Length.toPoints(length));
  }

  private static String inches(long length) {
    return String.format(Locale.ROOT, "%.2f", Length.toPoints(length) / 72);
  }
}
