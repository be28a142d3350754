package recto.reading;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import recto.unit.Rect;

/** Reads of a PDF, from any system, what a printer or an archive asks of it. */
public final class PressReading {
  private final COSDocument document;
  private final COSDictionary catalogue;
  private final Map<COSDictionary, PressFont> fonts = new HashMap<>();
  private final Map<COSDictionary, ReadFont> known = new HashMap<>();

  private PressReading(PDDocument document) {
    this.document = document.getDocument();
    this.catalogue = document.getDocumentCatalog().getCOSObject();
  }

  /**
   * Reads a file.
   *
   * @throws IOException with a message of one line, where it cannot be read, is no PDF, is damaged,
   *     or needs a password
   */
  public static PressFile of(Path file) throws IOException {
    try (PdfReading reading = PdfReading.open(file)) {
      return new PressReading(reading.document()).file(reading);
    } catch (RuntimeException e) {
      throw new IOException(file + ": is a damaged PDF", e);
    }
  }

  private PressFile file(PdfReading reading) throws IOException {
    List<PressPage> pages = new ArrayList<>();
    PressResources resources = new PressResources();
    for (PDPage page : reading.document().getPages()) {
      pages.add(page(page, pages.size(), resources));
    }
    COSDictionary trailer = document.getTrailer();
    COSArray id = trailer.getCOSArray(COSName.ID);
    COSDictionary viewer = catalogue.getCOSDictionary(COSName.VIEWER_PREFERENCES);
    return new PressFile(
        reading.facts(),
        document.isEncrypted(),
        document.isXRefStream() || document.hasHybridXRef(),
        id != null && id.size() == 2,
        viewer != null && viewer.getBoolean(COSName.getPDFName("DisplayDocTitle"), false),
        viewer != null && "R2L".equals(viewer.getNameAsString(COSName.getPDFName("Direction"))),
        names(),
        intents(),
        List.copyOf(fonts.values()),
        pages);
  }

  private PressPage page(PDPage page, int index, PressResources resources) throws IOException {
    Frame frame = new Frame(page);
    PressPageReader reader = new PressPageReader(page, frame, font -> font(font, index));
    reader.processPage(page);
    Set<String> features = new TreeSet<>(reader.features());
    features.addAll(resources.features(page.getResources()));
    if (page.getCOSObject().containsKey(COSName.AA)) {
      features.add("action");
    }
    COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
    if (group != null && "Transparency".equals(group.getNameAsString(COSName.S))) {
      features.add("transparency group");
    }
    return new PressPage(
        index,
        frame.boxes(),
        page.getCOSObject().containsKey(COSName.ART_BOX),
        page.getUserUnit(),
        reader.inks(),
        reader.images(),
        reader.text(),
        reader.thinnest(),
        annotations(page, frame),
        features);
  }

  private ReadFont font(PDFont font, int page) {
    return known.computeIfAbsent(
        font.getCOSObject(),
        dictionary -> {
          ReadFont read = new ReadFont(font);
          fonts.put(
              dictionary,
              new PressFont(
                  read.name(),
                  read.type(),
                  read.isEmbedded(),
                  read.isSubset(),
                  read.hasUnicode(),
                  page));
          return read;
        });
  }

  private static Set<String> annotations(PDPage page, Frame frame) {
    Set<String> kinds = new TreeSet<>();
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        Rect bleed = frame.boxes().bleed();
        if (corners == null || touches(frame.rect(corners), bleed)) {
          kinds.add(annotation.getNameAsString(COSName.SUBTYPE, "unknown"));
        }
      }
    }
    return kinds;
  }

  private static boolean touches(Rect one, Rect other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  /** The keys of the catalogue and of its name trees; an action that opens is named by its kind. */
  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    catalogue.keySet().forEach(key -> names.add(key.getName()));
    COSDictionary trees = catalogue.getCOSDictionary(COSName.NAMES);
    if (trees != null) {
      trees.keySet().forEach(key -> names.add("Names/" + key.getName()));
    }
    COSDictionary opening = catalogue.getCOSDictionary(COSName.OPEN_ACTION);
    if (opening != null) {
      names.add("OpenAction/" + opening.getNameAsString(COSName.S, ""));
    }
    return names;
  }

  private List<OutputIntent> intents() {
    List<OutputIntent> intents = new ArrayList<>();
    COSArray array = catalogue.getCOSArray(COSName.OUTPUT_INTENTS);
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary intent) {
        ICC_Profile profile = profile(intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE));
        intents.add(
            new OutputIntent(
                intent.getNameAsString(COSName.S, ""),
                intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, ""),
                intent.getString(COSName.REGISTRY_NAME, ""),
                profile == null ? "" : signature(profile.getData(ICC_Profile.icSigHead), 12),
                profile == null ? "" : signature(profile.getData(ICC_Profile.icSigHead), 16)));
      }
    }
    return intents;
  }

  private static @Nullable ICC_Profile profile(@Nullable COSStream stream) {
    if (stream == null) {
      return null;
    }
    try (InputStream in = stream.createInputStream()) {
      return ICC_Profile.getInstance(in.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String signature(byte[] header, int at) {
    return new String(header, at, 4, StandardCharsets.US_ASCII).strip();
  }
}
