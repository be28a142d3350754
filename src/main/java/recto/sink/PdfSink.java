package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import recto.folio.Book;
import recto.folio.Folio;
import recto.font.Face;

/**
 * Writes a book as a tagged PDF 1.7 that keeps PDF/A-2a and PDF/UA-1.
 *
 * <p>The pages are asked for twice: once to count how often each glyph is used, by which the subset
 * fonts get their codes, and once to be written; both times by several workers, and put into the
 * file in their order. The file's identifier is a digest of its content and its dates are those of
 * the book's {@link recto.folio.BookInfo}.
 */
public final class PdfSink implements PageSink {
  /** Pages counted or encoded as one piece of work. */
  private static final int PIECE = 16;

  private final OrderedWork work;

  /**
   * @param jobs how many workers encode pages
   */
  public PdfSink(int jobs) {
    work = new OrderedWork(jobs);
  }

  @Override
  public void write(Book book, OutputStream out) throws IOException {
    Census census = census(book);
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(1.7f);
      new Writing(book, census, document).write(out);
    }
  }

  private Census census(Book book) throws IOException {
    Census all = new Census();
    work.each(
        pieces(book),
        piece -> {
          Census census = new Census();
          for (int page = piece * PIECE; page < end(book, piece); page++) {
            census.count(book.folio(page));
          }
          return census;
        },
        all::add);
    return all;
  }

  private static int pieces(Book book) {
    return (book.pages() + PIECE - 1) / PIECE;
  }

  private static int end(Book book, int piece) {
    return Math.min((piece + 1) * PIECE, book.pages());
  }

  /** One file in the making. */
  private final class Writing {
    private final Book book;
    private final Census census;
    private final PDDocument document;
    private final MessageDigest digest = Digests.sha256();
    private final Map<Face, FontCodes> fonts = new HashMap<>();
    private final Map<Path, Integer> pictures = new HashMap<>();
    private final COSDictionary resources = new COSDictionary();
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<Long> heights = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final StructureWriter structure;

    Writing(Book book, Census census, PDDocument document) {
      this.book = book;
      this.census = census;
      this.document = document;
      structure = new StructureWriter(book.structure().elements());
    }

    void write(OutputStream out) throws IOException {
      try (Squeeze squeeze = new Squeeze()) {
        fonts(squeeze);
        pictures();
        pages();
        catalogue(squeeze);
      }
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    private void fonts(Squeeze squeeze) throws IOException {
      COSDictionary dictionary = Cos.inner();
      int number = 0;
      for (Face face : census.faces()) {
        FontCodes codes = new FontCodes(face, number, census.uses(face));
        fonts.put(face, codes);
        Sfnt font = new Sfnt(face.name(), face.file());
        for (@Nullable GlyphUse[] subset : codes.subsets()) {
          SubsetFont written = new SubsetFont(face, font, subset);
          written.digest(digest);
          dictionary.setItem(Cos.name("F" + number), written.dictionary(squeeze));
          number++;
        }
      }
      resources.setItem(COSName.FONT, dictionary);
    }

    private void pictures() throws IOException {
      COSDictionary dictionary = Cos.inner();
      for (Path file : census.pictures()) {
        int number = pictures.size();
        pictures.put(file, number);
        dictionary.setItem(Cos.name("I" + number), Picture.object(document, file, digest));
      }
      if (dictionary.size() > 0) {
        resources.setItem(COSName.XOBJECT, dictionary);
      }
    }

    private void pages() throws IOException {
      ConcurrentLinkedQueue<PageEncoder> idle = new ConcurrentLinkedQueue<>();
      try {
        work.each(
            pieces(book),
            piece -> {
              @Nullable PageEncoder waiting = idle.poll();
              PageEncoder encoder =
                  waiting == null
                      ? new PageEncoder(book.structure().elements(), fonts, pictures)
                      : waiting;
              List<EncodedPage> encoded = new ArrayList<>(PIECE);
              for (int page = piece * PIECE; page < end(book, piece); page++) {
                encoded.add(encoder.encode(book.folio(page)));
              }
              idle.add(encoder);
              return encoded;
            },
            encoded -> {
              for (EncodedPage page : encoded) {
                add(page);
              }
            });
      } finally {
        idle.forEach(PageEncoder::close);
      }
    }

    private void add(EncodedPage page) throws IOException {
      digest.update(page.digest());
      COSDictionary dictionary = new COSDictionary();
      dictionary.setItem(COSName.TYPE, COSName.PAGE);
      dictionary.setItem(
          COSName.MEDIA_BOX,
          Cos.array(
              Cos.integer(0), Cos.integer(0), Cos.points(page.width()), Cos.points(page.height())));
      dictionary.setItem(COSName.RESOURCES, resources);
      dictionary.setItem(COSName.CONTENTS, Cos.deflated(page.content()));
      dictionary.setItem(Cos.name("Tabs"), COSName.S);
      pages.add(dictionary);
      heights.add(page.height());
      labels.add(page.label());
      structure.page(dictionary, page);
      COSArray annotations = Cos.array();
      for (Folio.Link link : page.links()) {
        COSDictionary annotation = Navigation.link(link, page.height());
        annotations.add(annotation);
        structure.annotation(annotation, link.element());
        digest.update(link.toString().getBytes(StandardCharsets.UTF_8));
      }
      if (annotations.size() > 0) {
        dictionary.setItem(COSName.ANNOTS, annotations);
      }
    }

    private void catalogue(Squeeze squeeze) throws IOException {
      COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
      catalogue.clear();
      catalogue.setItem(COSName.TYPE, COSName.CATALOG);
      catalogue.setItem(COSName.PAGES, PageTree.of(pages));
      catalogue.setItem(COSName.LANG, Cos.text(book.info().language()));
      COSDictionary marks = Cos.inner();
      marks.setBoolean(Cos.name("Marked"), true);
      marks.setBoolean(Cos.name("UserProperties"), true);
      catalogue.setItem(COSName.MARK_INFO, marks);
      COSDictionary preferences = Cos.inner();
      preferences.setBoolean(Cos.name("DisplayDocTitle"), true);
      catalogue.setItem(COSName.VIEWER_PREFERENCES, preferences);
      catalogue.setItem(COSName.PAGE_LABELS, PageLabels.dictionary(labels));
      if (!book.destinations().isEmpty()) {
        COSDictionary names = Cos.inner();
        names.setItem(COSName.DESTS, Navigation.destinations(book.destinations(), pages, heights));
        catalogue.setItem(COSName.NAMES, names);
      }
      if (!book.outline().isEmpty()) {
        catalogue.setItem(COSName.OUTLINES, Navigation.outline(book.outline()));
        catalogue.setName(COSName.PAGE_MODE, "UseOutlines");
      }
      catalogue.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
      catalogue.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent(squeeze)));
      Metadata metadata = new Metadata(book.info());
      byte[] packet = metadata.packet().getBytes(StandardCharsets.UTF_8);
      COSStream stream = Cos.plain(packet);
      stream.setItem(COSName.TYPE, COSName.METADATA);
      stream.setItem(COSName.SUBTYPE, Cos.name("XML"));
      catalogue.setItem(COSName.METADATA, stream);
      digest.update(packet);
      COSDictionary trailer = document.getDocument().getTrailer();
      trailer.setItem(COSName.INFO, metadata.dictionary());
      identify(trailer);
    }

    /** The identifier: a digest of pages, fonts, structure and all that leads through them. */
    private void identify(COSDictionary trailer) {
      digest.update(labels.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(book.outline().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(book.destinations().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(book.structure().elements().toString().getBytes(StandardCharsets.UTF_8));
      byte[] sum = Arrays.copyOf(digest.digest(), 16);
      trailer.setItem(COSName.ID, Cos.array(new COSString(sum), new COSString(sum)));
    }

    private COSDictionary outputIntent(Squeeze squeeze) throws IOException {
      COSStream profile = Cos.deflated(squeeze.deflate(ScreenProfile.bytes()));
      profile.setInt(COSName.N, 3);
      COSDictionary intent = new COSDictionary();
      intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
      intent.setName(COSName.S, "GTS_PDFA1");
      intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, Cos.text(ScreenProfile.IDENTIFIER));
      intent.setItem(COSName.INFO, Cos.text(ScreenProfile.IDENTIFIER));
      intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
      return intent;
    }
  }
}
