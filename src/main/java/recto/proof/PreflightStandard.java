package recto.proof;

import java.util.List;
import java.util.Map;
import recto.reading.PressFile;

/** For whom a file is looked over. */
public enum PreflightStandard {
  /** A print shop, whatever standard the file claims. */
  SHOP("a print shop"),
  /** PDF/X-4, ISO 15930-7. */
  X4("PDF/X-4"),
  /** PDF/X-1a:2003, ISO 15930-4. */
  X1A("PDF/X-1a"),
  /** An archive and readers who cannot see: PDF/A and PDF/UA in their outline. */
  ARCHIVE("an archive");

  static final String PDFX = "http://www.npes.org/pdfx/ns/id/GTS_PDFXVersion";
  static final String PDFA = "http://www.aiim.org/pdfa/ns/id/part";
  static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/part";

  private final String words;

  PreflightStandard(String words) {
    this.words = words;
  }

  /** Whose it is, in words. */
  public String words() {
    return words;
  }

  /** True where the file says that it keeps this standard; every file goes to a shop. */
  public boolean claimed(PressFile file) {
    Map<String, String> metadata = file.facts().metadata();
    return switch (this) {
      case SHOP -> true;
      case X4 -> metadata.getOrDefault(PDFX, "").startsWith("PDF/X-4");
      case X1A -> file.facts().info().getOrDefault("GTS_PDFXVersion", "").startsWith("PDF/X-1");
      case ARCHIVE -> metadata.containsKey(PDFA);
    };
  }

  /** What it asks, check by check. */
  List<PreflightCheck> checks() {
    return switch (this) {
      case SHOP -> ShopChecks.ALL;
      case X4 -> PressStandardChecks.X4;
      case X1A -> PressStandardChecks.X1A;
      case ARCHIVE -> ArchiveChecks.ALL;
    };
  }
}
