package recto.reading;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** A font of a PDF, one object for each font dictionary; usable while its reading is open. */
public final class ReadFont {
  private static final int PREFIX = 7;

  /** How far two widths may differ that are one, in thousandths of the type size. */
  private static final float WIDTH_ROUNDING = 1.5f;

  private final PDFont font;
  private final Map<Integer, Shape> shapes = new HashMap<>();
  private final Map<Integer, String> texts = new HashMap<>();

  ReadFont(PDFont font) {
    this.font = font;
  }

  /**
   * What a code shows: the box of its ink in thousandths of the type size from its origin, y
   * growing upwards.
   *
   * @param missing true for the sign of a missing letter
   */
  public record Shape(int left, int bottom, int right, int top, boolean missing) {}

  /** The name in the file, as in "ABCDEF+EBGaramond-Regular". */
  public String name() {
    String name = font.getName();
    return name == null ? "" : name;
  }

  /** The name of the face, without the prefix of a subset. */
  public String faceName() {
    return isSubset() ? name().substring(PREFIX) : name();
  }

  /** The kind of font dictionary: "TrueType", "Type0", "Type1", "Type3", … */
  public String type() {
    return font.getSubType();
  }

  public boolean isEmbedded() {
    return font.isEmbedded();
  }

  /** True where only the glyphs that are used are in the file, by the font's name. */
  public boolean isSubset() {
    return name().matches("(?s)[A-Z]{6}\\+.+");
  }

  /** True where the font says which letters its codes stand for. */
  public boolean hasUnicode() {
    return font.getCOSObject().containsKey(COSName.TO_UNICODE);
  }

  /** The letters of a code, empty where there are none. */
  String text(int code) {
    String known = texts.get(code);
    if (known == null) {
      String given = font.toUnicode(code);
      known = given == null ? "" : given;
      texts.put(code, known);
    }
    return known;
  }

  /** The letters that the font says {@code code} stands for, empty where it says none. */
  public String letters(int code) {
    return text(code);
  }

  /** What {@code code} shows. */
  public Shape shape(int code) {
    Shape known = shapes.get(code);
    if (known == null) {
      known = measure(code);
      shapes.put(code, known);
    }
    return known;
  }

  private Shape measure(int code) {
    try {
      boolean missing = missing(code);
      @Nullable GeneralPath path = path(code);
      if (path == null) {
        return new Shape(0, 0, 0, 0, missing);
      }
      Rectangle2D box = path.getBounds2D();
      return new Shape(
          (int) Math.round(box.getMinX()),
          (int) Math.round(box.getMinY()),
          (int) Math.round(box.getMaxX()),
          (int) Math.round(box.getMaxY()),
          missing);
    } catch (IOException e) {
      return new Shape(0, 0, 0, 0, true);
    }
  }

  /**
   * True where the file gives a code another width than its glyph has, by more than rounding; false
   * where the font is not embedded.
   */
  public boolean isOfAnotherWidth(int code) {
    try {
      return font.isEmbedded()
          && Math.abs(font.getWidth(code) - font.getWidthFromFont(code)) > WIDTH_ROUNDING;
    } catch (IOException e) {
      return true;
    }
  }

  private @Nullable GeneralPath path(int code) throws IOException {
    return font instanceof PDVectorFont outlines ? outlines.getNormalizedPath(code) : null;
  }

  private boolean missing(int code) throws IOException {
    if (font instanceof PDTrueTypeFont trueType) {
      return trueType.codeToGID(code) == 0;
    }
    if (font instanceof PDType0Font composite) {
      return composite.codeToGID(code) == 0;
    }
    if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
      return simple.getEncoding().getName(code).equals(".notdef");
    }
    return false;
  }

  @Override
  public String toString() {
    return name();
  }
}
