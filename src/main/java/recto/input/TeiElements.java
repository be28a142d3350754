package recto.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of TEI P5 of which only one of three things need be known: that their words are
 * words like others, that they print nothing, or that they are not the text.
 */
final class TeiElements {
  private TeiElements() {}

  /** Elements that say what words are, and nothing of how they look. */
  static final List<String> PLAIN =
      names(
          """
          actor additional affiliation am att author availability biblScope birth bloc camera
          caption case castGroup catchwords cell certainty citedRange cl collection colloc
          colophon content corr country damage death def depth desc dictScrap dim dimensions
          distinct distributor district docAuthor docDate edition editor education eg email etym
          ex expan explicit extent faith finalRubric floruit form formula funder gen geogFeat gi
          gram gramGrp height heraldry history hom ident incident incipit institution iType
          kinesic lang langKnowledge langKnown lbl lem licence line listRef locus locusGrp
          material measure measureGrp meeting mentioned metamark mod model mood msContents
          msIdentifier msItem msPart nationality num number nym objectType occupation offset
          orig origDate origPlace orth oVar pause per persPronouns phr physDesc pos postBox
          postCode pRef principal pron provenance publisher pubPlace pVar quantity rb rdg re
          recordHist redo reg relatedItem repository residence resp respStmt restore retrace
          role roleDesc row rt rubric ruby s secFol seg sense sex sic signatures soCalled
          socecStatus sound spGrp stamp state street stress surface surfaceGrp syll syntax tag
          tech textLang textNode title tns trait undo unit usg val view vocal watermark width
          wit writing xr zone
          """);

  /** Marks of place that print nothing. */
  static final List<String> UNSEEN =
      names(
          """
          addSpan anchor cb damageSpan delSpan gb handShift lacunaEnd lacunaStart listTranspose
          milestone move oRef path respons shift substJoin timeline when witEnd witStart
          """);

  /** Data for machines and analyses of the text, which are not the text; each with its reason. */
  static final Map<String, String> UNPRINTED =
      reasons(
          """
          fw = running head, signature or catchword of the old page
          index = entry for an index, not text
          indexName = entry for an index, not text
          binaryObject = data of a picture
          geo = coordinates
          teiHeader = header of an inner text
          facsimile = description of page images
          sourceDoc = transcription of page images
          standOff = annotation apart from the text
          interp = analysis
          interpGrp = analysis
          span = analysis
          spanGrp = analysis
          link = link for machines
          linkGrp = links for machines
          join = link for machines
          joinGrp = links for machines
          alt = link for machines
          altGrp = links for machines
          fs = analysis
          fLib = analysis
          xenoData = data for machines
          revisionDesc = history of the file
          listChange = history of the file
          precision = data for machines
          """);

  private static List<String> names(String words) {
    return List.of(words.strip().split("\\s+", -1));
  }

  private static Map<String, String> reasons(String lines) {
    Map<String, String> reasons = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] pair = line.split(" = ", 2);
      reasons.put(pair[0], pair[1] + " (" + pair[0] + ")");
    }
    return Map.copyOf(reasons);
  }
}
