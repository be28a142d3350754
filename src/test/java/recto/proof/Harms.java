package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What is done to a good file, in one thing each. */
final class Harms {
  private Harms() {}

  static PDPage page(PDDocument document) {
    return document.getPage(0);
  }

  static COSDictionary catalogue(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  static COSDictionary information(PDDocument document) {
    return document.getDocumentInformation().getCOSObject();
  }

  static void encrypt(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
  }

  /** The fonts' files are taken out. */
  static void strip(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        font.getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
      }
    }
  }

  static void unread(PDDocument document) throws IOException {
    for (COSName name : page(document).getResources().getFontNames()) {
      COSDictionary font = page(document).getResources().getFont(name).getCOSObject();
      font.removeItem(COSName.TO_UNICODE);
    }
  }

  static Harm drawing(String operators) {
    return document -> {
      try (PDPageContentStream ink =
          new PDPageContentStream(document, page(document), AppendMode.APPEND, false, true)) {
        append(ink, operators + "\n");
      }
    };
  }

  @SuppressWarnings("deprecation")
  static void append(PDPageContentStream ink, String operators) throws IOException {
    ink.appendRawCommands(operators);
  }

  /** Small letters in all four inks. */
  static void enrich(PDDocument document) throws IOException {
    COSName font = page(document).getResources().getFontNames().iterator().next();
    drawing("BT /" + font.getName() + " 8 Tf 0.5 0.5 0.5 1 k 90 90 Td (eeee) Tj ET").to(document);
  }

  static void trimmedBy(PDDocument document, float points) {
    PDRectangle trim = page(document).getTrimBox();
    page(document)
        .setTrimBox(
            new PDRectangle(
                trim.getLowerLeftX() + points,
                trim.getLowerLeftY(),
                trim.getWidth() - points,
                trim.getHeight()));
  }

  static void picture(PDDocument document, int dots) throws IOException {
    BufferedImage grey = new BufferedImage(dots, dots, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream ink =
        new PDPageContentStream(document, page(document), AppendMode.APPEND, false, true)) {
      ink.drawImage(LosslessFactory.createFromImage(document, grey), 90, 90, 72, 72);
    }
  }

  static void metadata(PDDocument document, String from, String to) throws IOException {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    String words = new String(packet.toByteArray(), StandardCharsets.UTF_8).replace(from, to);
    packet.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
  }

  static void untrap(PDDocument document) throws IOException {
    document.getDocumentInformation().setTrapped("Unknown");
    metadata(document, "Trapped>False", "Trapped>Unknown");
  }

  static void screenProfile(PDDocument document) throws IOException {
    catalogue(document).removeItem(COSName.OUTPUT_INTENTS);
    ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_GRAY);
    assertEquals(
        ICC_Profile.CLASS_DISPLAY, new ICC_ColorSpace(screen).getProfile().getProfileClass());
    PDOutputIntent intent =
        new PDOutputIntent(document, new ByteArrayInputStream(screen.getData()));
    intent.setOutputConditionIdentifier("a screen");
    intent.getCOSObject().setName(COSName.S, "GTS_PDFX");
    document.getDocumentCatalog().addOutputIntent(intent);
  }

  static void link(PDDocument document) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(100, 100, 50, 10));
    page(document).getAnnotations().add(link);
    page(document).setAnnotations(List.of(link));
  }

  static void script(PDDocument document) {
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.beep()"));
  }

  /** A form that is not drawn, with a forbidden key. */
  static Harm holding(COSName key) {
    return document -> resources(document).setItem("Odd", form(key));
  }

  static COSStream form(COSName key) {
    COSStream form = new COSStream();
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(key, new COSDictionary());
    return form;
  }

  static Harm filtered(COSName filter) {
    return document -> {
      COSStream form = form(COSName.getPDFName("Plain"));
      form.setItem(COSName.FILTER, filter);
      resources(document).setItem("Odd", form);
    };
  }

  static COSDictionary resources(PDDocument document) {
    COSDictionary resources = page(document).getResources().getCOSObject();
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      objects = new COSDictionary();
      resources.setItem(COSName.XOBJECT, objects);
    }
    return objects;
  }

  static void transfer(PDDocument document) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.getCOSObject().setItem(COSName.getPDFName("TR"), COSName.IDENTITY);
    page(document).getResources().add(state);
  }

  static void shineThrough(PDDocument document) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(0.5f);
    try (PDPageContentStream ink =
        new PDPageContentStream(document, page(document), AppendMode.APPEND, false, true)) {
      ink.setGraphicsStateParameters(state);
      ink.addRect(90, 90, 20, 20);
      ink.fill();
    }
  }

  /** A thick book with text 0.4 in from the spine. */
  static void thick(PDDocument document) throws IOException {
    trimmedBy(document, 25);
    while (document.getNumberOfPages() < 152) {
      document.importPage(page(document));
      document.importPage(document.getPage(1));
    }
  }
}
