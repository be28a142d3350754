package recto.input;

import java.util.List;
import java.util.Set;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Metadata;

/**
 * TEI P5 XML, as people write it.
 *
 * <p>The file becomes a tree; one walk over it learns what is referred to and which notes are
 * called from elsewhere; a second makes the edition. Every letter of the text comes to stand in the
 * edition or among its omissions.
 */
final class TeiFormat implements InputFormat {
  /** Elements that begin a line of their own wherever they stand. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ab",
          "head",
          "div",
          "div0",
          "div1",
          "div2",
          "div3",
          "div4",
          "div5",
          "div6",
          "div7",
          "lg",
          "l",
          "sp",
          "list",
          "listBibl",
          "listPerson",
          "listPlace",
          "listOrg",
          "listWit",
          "listEvent",
          "castList",
          "table",
          "opener",
          "closer",
          "dateline",
          "signed",
          "postscript",
          "trailer",
          "argument",
          "epigraph",
          "floatingText",
          "titlePage",
          "attachment");

  /** Elements whose content stands apart from the line that holds them. */
  private static final Set<String> ASIDE = Set.of("note", "rdg", "witDetail");

  /** Anything that begins as XML does; what it is after all is found when it is read. */
  @Override
  public boolean accepts(byte[] content) {
    for (byte octet : content) {
      boolean mark = octet <= 0; // the zeros and the byte order mark of other encodings
      boolean space = octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
      if (!mark && !space) {
        return octet == '<';
      }
    }
    return false;
  }

  @Override
  public Edition read(Source named, byte[] content, Diagnostics diagnostics)
      throws SourceException {
    return read(named, content, diagnostics, false);
  }

  /**
   * What the lists of persons, places and the like say that stand beside the text, in the header or
   * apart; an edition without divisions where there are none.
   */
  Edition records(Source named, byte[] content) throws SourceException {
    return read(named, content, new Diagnostics(), true);
  }

  private static Edition read(
      Source named, byte[] content, Diagnostics diagnostics, boolean records)
      throws SourceException {
    SourceFiles files = new SourceFiles(named, content);
    XmlNode found = new Inclusions(files, diagnostics, BLOCKS, ASIDE).read(files.own());
    Source source = files.source();
    XmlNode root = TeiTexts.whole(found);
    List<XmlNode> texts =
        records ? TeiTexts.lists(root) : new TeiTexts(source, diagnostics).of(root);
    TeiReport report = new TeiReport(source, diagnostics);
    new PlacedEntries(report).settle(root);
    JoinedParts.settle(root);
    DeletedSpans.settle(root);
    RecordAttributes.settle(root);
    TeiRend rends = new TeiRend(report);
    TeiSigla sigla = new TeiSigla(report);
    TeiSurvey survey = new TeiSurvey(report, rends, sigla);
    survey.over(root);
    Metadata metadata = new TeiHeader(root).read(new TeiMainLanguage(root, texts, report).find());
    TeiReader reader = new TeiReader(report, survey, rends, sigla);
    List<Division> divisions = reader.divisions.texts(texts, metadata.language());
    report.close();
    return new Edition(source, metadata, divisions, sigla.witnesses(), report.omissions());
  }
}
