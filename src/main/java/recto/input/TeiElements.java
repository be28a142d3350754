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
          actor affiliation am att author availability biblScope birth bloc
          castGroup catchwords cell certainty citedRange cl collection colloc colophon content
          corr country damage death def delim depth desc dim distinct distributor district
          docAuthor docDate edition editor education email expan explicit faith finalRubric
          floruit formula funder geogFeat gi height heraldry ident incipit institution lang
          langKnowledge langKnown lem licence listRef locus locusGrp material measure measureGrp
          meeting metamark model nationality num nym objectIdentifier objectType occupation offset orig
          origDate origPlace oVar pause persPronouns phr postBox postCode pRef principal pron
          publisher pubPlace pVar quantity rb rdg recordHist redo reg relatedItem repository
          residence resp respStmt retrace rewrite rhyme role roleDesc row rubric ruby s secFol seg sex
          sic signatures soCalled socecStatus source spGrp stamp state street stress syll syntax
          tag textNode trait undo unit val watermark width xptr xref
          """);

  /** Marks of place that print nothing. */
  static final List<String> UNSEEN =
      names(
          """
          addSpan anchor attRef cb classRef damageSpan dataRef datatype delSpan divGen elementRef
          empty gb handList handShift lacunaEnd lacunaStart listTranspose macroRef memberOf
          move path respons shift substJoin timeline used when witEnd witStart
          """);

  /** Data for machines and analyses of the text, which are not the text; each with its reason. */
  static final Map<String, String> UNPRINTED =
      reasons(
          """
          fw = running head, signature or catchword of the old page
          index = entry for an index, not text
          indexName = entry for an index, not text
          binaryObject = data of a picture
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
          transpose = order of words, for machines
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
