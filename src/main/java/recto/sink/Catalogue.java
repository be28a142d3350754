package recto.sink;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import recto.folio.Book;

/** The root of a file: what leads to its pages (ISO 32000-1, 7.7.2). */
final class Catalogue {
  private final Book book;
  private final PdfProfile profile;

  Catalogue(Book book, PdfProfile profile) {
    this.book = book;
    this.profile = profile;
  }

  COSDictionary dictionary(List<WrittenPage> pages, COSDictionary structure) {
    COSDictionary catalogue = new COSDictionary();
    catalogue.setItem(COSName.TYPE, COSName.CATALOG);
    catalogue.setItem(
        COSName.PAGES, PageTree.of(pages.stream().map(WrittenPage::dictionary).toList()));
    catalogue.setItem(COSName.LANG, Cos.text(book.info().language()));
    COSDictionary marks = Cos.inner();
    marks.setBoolean(Cos.name("Marked"), true);
    marks.setBoolean(Cos.name("UserProperties"), true);
    catalogue.setItem(COSName.MARK_INFO, marks);
    COSDictionary preferences = Cos.inner();
    preferences.setBoolean(Cos.name("DisplayDocTitle"), true);
    if (book.info().leftward()) {
      preferences.setName(Cos.name("Direction"), "R2L");
    }
    catalogue.setItem(COSName.VIEWER_PREFERENCES, preferences);
    catalogue.setItem(
        COSName.PAGE_LABELS,
        PageLabels.dictionary(pages.stream().map(WrittenPage::label).toList()));
    if (!book.destinations().isEmpty()) {
      COSDictionary names = Cos.inner();
      names.setItem(COSName.DESTS, Navigation.destinations(book.destinations(), pages));
      catalogue.setItem(COSName.NAMES, names);
    }
    if (!book.outline().isEmpty()) {
      catalogue.setItem(COSName.OUTLINES, Navigation.outline(book.outline()));
      if (!profile.press()) {
        catalogue.setName(COSName.PAGE_MODE, "UseOutlines");
      }
    }
    catalogue.setItem(COSName.STRUCT_TREE_ROOT, structure);
    return catalogue;
  }
}
