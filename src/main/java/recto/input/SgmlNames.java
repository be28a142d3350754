package recto.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of elements and attributes in files that were SGML once: all in capitals, where the TEI
 * writes small letters now.
 */
final class SgmlNames {
  private static final Map<String, String> MIXED = new HashMap<>();

  static {
    for (String name :
        ("teiHeader teiCorpus fileDesc titleStmt editionStmt respStmt publicationStmt seriesStmt"
                + " notesStmt sourceDesc encodingDesc projectDesc editorialDecl profileDesc"
                + " revisionDesc langUsage textClass pubPlace biblFull biblStruct biblScope listBibl"
                + " castList castItem castGroup roleDesc titlePage docTitle titlePart docAuthor"
                + " docEdition docImprint docDate divGen persName placeName orgName geogName addrLine"
                + " figDesc soCalled addSpan delSpan handShift gramGrp usg lbl oRef pRef addName")
            .split(" ", -1)) {
      MIXED.put(name.toLowerCase(Locale.ROOT), name);
    }
  }

  private SgmlNames() {}

  /** The name as the TEI writes it now; that of a root stays. */
  static String now(String name) {
    if (name.startsWith("TEI") && !name.equals("TEIHEADER")) {
      return name;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return name;
      }
    }
    String small = name.toLowerCase(Locale.ROOT);
    return MIXED.getOrDefault(small, small);
  }
}
