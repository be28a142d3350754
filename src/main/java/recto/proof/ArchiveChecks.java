package recto.proof;

import java.util.List;
import java.util.Map;
import recto.reading.PressFile;
import recto.reading.PressFont;
import recto.reading.PressPage;

/** What archives ask, and readers who cannot see: the outline of PDF/A-2 and PDF/UA-1. */
final class ArchiveChecks {
  static final List<PreflightCheck> ALL =
      List.of(
          new PreflightCheck("claim", ArchiveChecks::claim),
          new PreflightCheck("not-encrypted", ShopChecks::encryption),
          new PreflightCheck("fonts-embedded", ShopChecks::fonts),
          new PreflightCheck("letters-known", ArchiveChecks::letters),
          new PreflightCheck("tagged", ArchiveChecks::tags),
          new PreflightCheck("language", ArchiveChecks::language),
          new PreflightCheck("title", ArchiveChecks::title),
          new PreflightCheck("no-scripts", PressStandardChecks::scripts),
          new PreflightCheck("self-contained", ArchiveChecks::selfContained));

  private static final String TITLE = "http://purl.org/dc/elements/1.1/title";

  private ArchiveChecks() {}

  private static void claim(PressFile file, Objections objections) {
    if (!file.facts().metadata().containsKey(PreflightStandard.PDFA)) {
      objections.error("the file does not claim PDF/A; an archive will convert it");
    }
    if (!file.facts().metadata().containsKey(PreflightStandard.PDFUA)) {
      objections.advice("the file does not claim PDF/UA");
    }
  }

  private static void letters(PressFile file, Objections objections) {
    for (PressFont font : file.fonts()) {
      if (!font.unicode()) {
        objections.error(
            font.page(), font.name() + " does not say which letters it shows; they cannot be read");
      }
    }
  }

  private static void tags(PressFile file, Objections objections) {
    if (!file.facts().tagged() || !file.catalogue().contains("StructTreeRoot")) {
      objections.error("no tags; a screen reader cannot tell heads, notes and lists");
    }
  }

  private static void language(PressFile file, Objections objections) {
    if (file.facts().language().isEmpty()) {
      objections.error("the file does not say its language; a voice cannot read it aright");
    }
  }

  private static void title(PressFile file, Objections objections) {
    Map<String, String> metadata = file.facts().metadata();
    if (metadata.getOrDefault(TITLE, "").isBlank()) {
      objections.error("the metadata has no title");
    } else if (!file.titled()) {
      objections.error("viewers are not told to show the title in place of the file's name");
    }
  }

  private static void selfContained(PressFile file, Objections objections) {
    if (file.catalogue().contains("AcroForm")) {
      objections.advice("the file has a form; what is filled in changes what is kept");
    }
    for (PressPage page : file.pages()) {
      for (String feature : List.of("data in another file", "reference to another file", "LZW")) {
        if (page.features().contains(feature)) {
          objections.error(page.index(), feature + " is in use, which PDF/A forbids");
        }
      }
    }
  }
}
