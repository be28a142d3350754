package recto.sink;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The colour spaces of one file and the output intent that says what its device colours mean (ISO
 * 32000-1, 8.6 and 14.11.5).
 */
final class ColourSpaces {
  private static final int SCREEN_COLOURS = 3;

  private final PdfSettings settings;
  private final @Nullable COSStream profile;
  private final COSArray screen;
  private final @Nullable PrintingCondition condition;

  ColourSpaces(PdfSettings settings, Squeeze squeeze) throws IOException {
    this.settings = settings;
    COSStream seen = stream(ScreenProfile.bytes(), SCREEN_COLOURS, squeeze);
    seen.setItem(COSName.ALTERNATE, COSName.DEVICERGB);
    screen = space(COSName.ICCBASED, seen);
    condition = settings.profile().press() ? settings.orCoated() : null;
    if (condition != null) {
      profile = stream(condition.profile(), condition.inks(), squeeze);
    } else if (settings.profile() == PdfProfile.ARCHIVE) {
      profile = stream(ScreenProfile.bytes(), SCREEN_COLOURS, squeeze);
    } else {
      profile = null;
    }
  }

  private static COSStream stream(byte[] profile, int components, Squeeze squeeze)
      throws IOException {
    COSStream stream = Cos.deflated(squeeze.deflate(profile));
    stream.setInt(COSName.N, components);
    return stream;
  }

  /** The output intent; null where the file has none. */
  @Nullable COSDictionary intent() {
    if (profile == null) {
      return null;
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    if (condition == null) {
      return named(intent, "GTS_PDFA1", ScreenProfile.IDENTIFIER, ScreenProfile.IDENTIFIER);
    }
    intent.setItem(COSName.REGISTRY_NAME, Cos.text("http://www.color.org"));
    return named(intent, "GTS_PDFX", condition.name(), condition.words());
  }

  private static COSDictionary named(
      COSDictionary intent, String kind, String condition, String words) {
    intent.setName(COSName.S, kind);
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, Cos.text(condition));
    intent.setItem(COSName.INFO, Cos.text(words));
    return intent;
  }

  /** The colour spaces that pages name. */
  COSDictionary resources() {
    COSDictionary spaces = Cos.inner();
    Colouring colouring = settings.colouring();
    if (colouring == Colouring.PROFILED) {
      spaces.setItem(Cos.name(Colouring.PROFILE), screen);
    }
    if (condition != null) {
      spaces.setItem(Cos.name(Colouring.ALL_PLATES), allPlates(condition.inks() == 4));
    }
    return spaces;
  }

  /** The colour space of sRGB by its profile. */
  COSArray screen() {
    return screen;
  }

  /** What is drawn on all plates alike, or in black where that is the only one. */
  private static COSArray allPlates(boolean four) {
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 2);
    tint.setItem(COSName.DOMAIN, Cos.array(Cos.integer(0), Cos.integer(1)));
    tint.setItem(COSName.C0, four ? four(0) : Cos.array(Cos.integer(1)));
    tint.setItem(COSName.C1, four ? four(1) : Cos.array(Cos.integer(0)));
    tint.setInt(COSName.N, 1);
    COSName device = four ? COSName.DEVICECMYK : COSName.DEVICEGRAY;
    return space(COSName.SEPARATION, Cos.name("All"), device, tint);
  }

  private static COSArray four(long ink) {
    return Cos.array(Cos.integer(ink), Cos.integer(ink), Cos.integer(ink), Cos.integer(ink));
  }

  private static COSArray space(COSBase... parts) {
    COSArray space = new COSArray();
    for (COSBase part : parts) {
      space.add(part);
    }
    return space;
  }
}
