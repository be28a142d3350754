package recto.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.reading.OutputIntent;
import recto.reading.PressFile;
import recto.reading.PressInk;
import recto.reading.PressPage;

/** What PDF/X asks: ISO 15930-7 and ISO 15930-4 (X-1a), requirement by requirement. */
final class PressStandardChecks {
  static final Set<String> TRANSPARENT =
      Set.of("transparency", "soft mask", "blend mode", "transparency group");

  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  private static final List<PreflightCheck> BOTH =
      List.of(
          new PreflightCheck("not-encrypted", ShopChecks::encryption),
          new PreflightCheck("identifier", PressStandardChecks::identifier),
          new PreflightCheck("info-equals-metadata", PressStandardChecks::sameWords),
          new PreflightCheck("output-intent", PressStandardChecks::intent),
          new PreflightCheck("boxes", PressStandardChecks::boxes),
          new PreflightCheck("fonts-embedded", ShopChecks::fonts),
          new PreflightCheck("annotations", PressStandardChecks::annotations),
          new PreflightCheck("no-scripts", PressStandardChecks::scripts),
          new PreflightCheck("no-forms", PressStandardChecks::forms),
          new PreflightCheck("no-postscript", feature("PostScript")),
          new PreflightCheck("no-references", feature("reference to another file")),
          new PreflightCheck("no-outer-data", feature("data in another file")),
          new PreflightCheck("no-opi", feature("OPI")),
          new PreflightCheck("no-alternates", feature("alternate pictures")),
          new PreflightCheck("no-lzw", feature("LZW")),
          new PreflightCheck("no-transfer", feature("transfer function or halftone")));

  static final List<PreflightCheck> X4 =
      all(
          new PreflightCheck("version", (file, o) -> version(file, 1.7, o)),
          new PreflightCheck("claim", PressStandardChecks::claimX4),
          new PreflightCheck("title-and-dates", PressStandardChecks::metadata),
          new PreflightCheck("trapped", PressStandardChecks::trapped),
          new PreflightCheck("colours", PressStandardChecks::colours));

  static final List<PreflightCheck> X1A =
      all(
          new PreflightCheck("version", (file, o) -> version(file, 1.4, o)),
          new PreflightCheck("claim", PressStandardChecks::claimX1a),
          new PreflightCheck("title-and-dates", PressStandardChecks::info),
          new PreflightCheck("trapped", PressStandardChecks::trapped),
          new PreflightCheck("no-object-streams", PressStandardChecks::packed),
          new PreflightCheck("colours", PressStandardChecks::coloursX1a),
          new PreflightCheck("no-transparency", PressStandardChecks::transparency),
          new PreflightCheck("no-jpeg-2000", feature("JPEG 2000")),
          new PreflightCheck("no-layers", PressStandardChecks::layers));

  private PressStandardChecks() {}

  private static List<PreflightCheck> all(PreflightCheck... own) {
    List<PreflightCheck> all = new ArrayList<>(List.of(own));
    all.addAll(BOTH);
    return List.copyOf(all);
  }

  private static PreflightCheck.Rule feature(String name) {
    return (file, objections) -> {
      for (PressPage page : file.pages()) {
        if (page.features().contains(name)) {
          objections.error(page.index(), name + " is in use, which the standard forbids");
        }
      }
    };
  }

  private static void version(PressFile file, double last, Objections objections) {
    if (Double.parseDouble(file.facts().version()) > last + 0.05) {
      objections.error(
          "the file is PDF " + file.facts().version() + "; the standard ends with " + last);
    }
  }

  private static void claimX4(PressFile file, Objections objections) {
    String claim = file.facts().metadata().getOrDefault(PreflightStandard.PDFX, "");
    if (!claim.startsWith("PDF/X-4")) {
      objections.error("the metadata does not claim PDF/X-4");
    }
  }

  private static void claimX1a(PressFile file, Objections objections) {
    Map<String, String> info = file.facts().info();
    String version = info.getOrDefault("GTS_PDFXVersion", "");
    boolean early = version.equals("PDF/X-1:2001");
    boolean conforms = info.getOrDefault("GTS_PDFXConformance", "").equals("PDF/X-1a:2001");
    if (!version.equals("PDF/X-1a:2003") && !(early && conforms)) {
      objections.error("the information dictionary does not claim PDF/X-1a");
    }
  }

  private static void metadata(PressFile file, Objections objections) {
    for (String key :
        List.of(DC + "title", XMP + "CreateDate", XMP + "ModifyDate", XMP + "MetadataDate")) {
      if (file.facts().metadata().getOrDefault(key, "").isBlank()) {
        objections.error("the metadata has no " + key.substring(key.lastIndexOf('/') + 1));
      }
    }
  }

  private static void info(PressFile file, Objections objections) {
    for (String key : List.of("Title", "CreationDate", "ModDate", "Creator", "Producer")) {
      if (file.facts().info().getOrDefault(key, "").isBlank()) {
        objections.error("the information dictionary has no " + key);
      }
    }
  }

  private static void sameWords(PressFile file, Objections objections) {
    Map<String, String> both =
        Map.of(
            "Title", DC + "title",
            "Creator", XMP + "CreatorTool",
            "Producer", PDF + "Producer",
            "Trapped", PDF + "Trapped",
            "Keywords", PDF + "Keywords");
    both.forEach(
        (key, property) -> {
          String one = file.facts().info().get(key);
          String other = file.facts().metadata().get(property);
          if (one != null && other != null && !one.equals(other)) {
            objections.error(key + " is \"" + one + "\", but \"" + other + "\" in the metadata");
          }
        });
  }

  private static void trapped(PressFile file, Objections objections) {
    String said = file.facts().info().getOrDefault("Trapped", "");
    String meant =
        said.isEmpty() ? file.facts().metadata().getOrDefault(PDF + "Trapped", "") : said;
    if (!meant.equals("True") && !meant.equals("False")) {
      objections.error("the file does not say whether it is trapped; it must be True or False");
    }
  }

  private static void identifier(PressFile file, Objections objections) {
    if (!file.identified()) {
      objections.error("the file has no ID");
    }
  }

  private static void packed(PressFile file, Objections objections) {
    if (file.packed()) {
      objections.error("objects are kept in streams, which PDF 1.4 does not know");
    }
  }

  private static void intent(PressFile file, Objections objections) {
    List<OutputIntent> own =
        file.intents().stream().filter(i -> i.standard().equals("GTS_PDFX")).toList();
    if (own.size() != 1) {
      objections.error(own.isEmpty() ? "no output intent" : "more than one output intent");
      return;
    }
    OutputIntent intent = own.get(0);
    boolean registered = intent.registry().equals("http://www.color.org");
    if (intent.condition().isBlank()) {
      objections.error("the output intent names no printing condition");
    }
    if (intent.profileClass().isEmpty() && !registered) {
      objections.error("the output intent has no colour profile");
    }
    if (!intent.profileClass().isEmpty() && !intent.profileClass().equals("prtr")) {
      objections.error("the output intent's colour profile is not that of a printer");
    }
  }

  private static void boxes(PressFile file, Objections objections) {
    ShopChecks.nested(file, objections);
    for (PressPage page : file.pages()) {
      if (page.boxes().trimmed() == page.art()) {
        objections.error(page.index(), "a page must have a trim box or an art box, and not both");
      }
      if (page.userUnit() != 1) {
        objections.advice(page.index(), "a unit other than the point; not every press knows it");
      }
    }
  }

  private static void annotations(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      for (String kind : page.annotations()) {
        if (!kind.equals("PrinterMark") && !kind.equals("TrapNet")) {
          objections.error(page.index(), "an annotation (" + kind + ") on what is printed");
        }
      }
    }
  }

  static void scripts(PressFile file, Objections objections) {
    Set<String> names = file.catalogue();
    if (names.contains("AA")
        || names.contains("Names/JavaScript")
        || names.contains("OpenAction/JavaScript")
        || names.contains("OpenAction/Launch")) {
      objections.error("the file does something when it is opened; take the script out");
    }
    for (PressPage page : file.pages()) {
      if (page.features().contains("action")) {
        objections.error(page.index(), "the page does something when it is opened");
      }
    }
  }

  private static void forms(PressFile file, Objections objections) {
    if (file.catalogue().contains("AcroForm")) {
      objections.error("the file has a form");
    }
    if (file.catalogue().contains("Names/EmbeddedFiles")) {
      objections.error("the file has other files in it");
    }
  }

  private static void layers(PressFile file, Objections objections) {
    if (file.catalogue().contains("OCProperties")) {
      objections.error("the file has layers");
    }
  }

  private static void transparency(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      for (String feature : page.features()) {
        if (TRANSPARENT.contains(feature)) {
          objections.error(page.index(), "transparency is in use (" + feature + ")");
        }
      }
    }
  }

  /** Colours of a device must be those of the one that the output intent names. */
  private static void colours(PressFile file, Objections objections) {
    String device =
        file.intents().stream()
            .filter(intent -> intent.standard().equals("GTS_PDFX"))
            .map(OutputIntent::profileSpace)
            .findFirst()
            .orElse("");
    for (PressPage page : file.pages()) {
      for (PressInk ink : page.inks().keySet()) {
        boolean wrong =
            (ink.space().equals("DeviceRGB") && !device.equals("RGB"))
                || (ink.space().equals("DeviceCMYK") && !device.equals("CMYK"))
                || (ink.space().equals("DeviceGray") && device.equals("RGB"));
        if (wrong) {
          String meant = device.isEmpty() ? "no profile" : device;
          objections.error(page.index(), ink.space() + " where the output intent has " + meant);
        }
      }
    }
  }

  private static void coloursX1a(PressFile file, Objections objections) {
    for (PressPage page : file.pages()) {
      for (PressInk ink : page.inks().keySet()) {
        if (InkKind.isScreen(ink) || InkKind.isManaged(ink)) {
          objections.error(
              page.index(), ink.space() + " is in use; only grey, CMYK and spot may be");
        }
      }
    }
  }
}
