package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
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

  /** Kids of a node of the page tree. */
  private static final int KIDS = 32;

  private final OrderedWork work;

  /**
   * @param jobs how many workers encode pages
   */
  public PdfSink(int jobs) {
    work = new OrderedWork(jobs);
  }

  @Override
  public void write(Book book, OutputStream out) throws IOException {
    if (book.pages() == 0) {
      throw new IOException("the book has no pages");
    }
    Census census = census(book);
    try (Squeeze squeeze = new Squeeze()) {
      new Writing(book, census, new PdfFile(out, squeeze), squeeze).write();
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
    private final PdfFile file;
    private final Squeeze squeeze;
    private final Map<Face, FontCodes> fonts = new HashMap<>();
    private final Map<Path, Integer> pictures = new HashMap<>();
    private final List<Long> heights = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final int resources;
    private final int firstPage;
    private final int firstNode;
    private final Shown shown = new Shown();

    Writing(Book book, Census census, PdfFile file, Squeeze squeeze) {
      this.book = book;
      this.census = census;
      this.file = file;
      this.squeeze = squeeze;
      resources = file.reserve();
      firstPage = file.reserve(book.pages());
      firstNode = file.reserve((book.pages() + KIDS - 1) / KIDS);
    }

    void write() throws IOException {
      resources();
      pages();
      int tree = pageTree();
      int information = file.reserve();
      Metadata metadata = new Metadata(book.info());
      metadata.write(file.object(information));
      file.finish(catalogue(tree, metadata), information);
    }

    private void resources() throws IOException {
      List<Integer> fontObjects = new ArrayList<>();
      for (Face face : census.faces()) {
        FontCodes codes = new FontCodes(face, fontObjects.size(), census.uses(face));
        fonts.put(face, codes);
        Sfnt font = new Sfnt(face.name(), face.file());
        for (@Nullable GlyphUse[] subset : codes.subsets()) {
          fontObjects.add(new SubsetFont(face, font, subset).write(file, squeeze));
        }
      }
      List<Integer> pictureObjects = new ArrayList<>();
      for (Path picture : census.pictures()) {
        pictures.put(picture, pictureObjects.size());
        pictureObjects.add(Picture.write(file, picture, squeeze));
      }
      ContentBytes out = file.object(resources).put("<<");
      named(out, "/Font", "/F", fontObjects);
      named(out, "/XObject", "/I", pictureObjects);
      out.put(">>");
    }

    private static void named(ContentBytes out, String kind, String prefix, List<Integer> objects) {
      if (objects.isEmpty()) {
        return;
      }
      out.put(kind).put("<<");
      for (int i = 0; i < objects.size(); i++) {
        out.put(prefix).number(i, 0).put(' ').reference(objects.get(i));
      }
      out.put(">>");
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
      int index = labels.size();
      labels.add(page.label());
      heights.add(page.height());
      shown.page(page);
      int content = file.reserve();
      file.stream(content, "/Filter/FlateDecode", page.content(), page.digest());
      int firstLink = file.reserve(page.links().size());
      for (int i = 0; i < page.links().size(); i++) {
        Folio.Link link = page.links().get(i);
        int key = key(link, firstLink + i);
        Navigation.link(file.object(firstLink + i), link, page.height(), key);
      }
      ContentBytes out = file.object(firstPage + index).put("<</Type/Page/Parent ");
      out.reference(firstNode + index / KIDS).put("/MediaBox[0 0 ").points(page.width()).put(' ');
      out.points(page.height()).put("]/Resources ").reference(resources);
      out.put("/Contents ").reference(content).put("/Tabs/S/StructParents ").number(index, 0);
      if (!page.links().isEmpty()) {
        out.put("/Annots[");
        for (int i = 0; i < page.links().size(); i++) {
          out.reference(firstLink + i).put(' ');
        }
        out.put(']');
      }
      out.put(">>");
    }

    /** The key of a link in the parent tree, -1 where it belongs to no element. */
    private int key(Folio.Link link, int object) {
      return link.element() < 0 ? -1 : book.pages() + shown.annotation(object, link.element());
    }

    /** Writes the page tree, two levels deep; returns its root. */
    private int pageTree() throws IOException {
      int pages = book.pages();
      int nodes = (pages + KIDS - 1) / KIDS;
      int root = file.reserve();
      for (int node = 0; node < nodes; node++) {
        int first = node * KIDS;
        int count = Math.min(KIDS, pages - first);
        ContentBytes out = file.object(firstNode + node).put("<</Type/Pages/Parent ");
        out.reference(root).put("/Count ").number(count, 0);
        kids(out, firstPage + first, count);
      }
      ContentBytes out = file.object(root).put("<</Type/Pages/Count ").number(pages, 0);
      kids(out, firstNode, nodes);
      return root;
    }

    private static void kids(ContentBytes out, int first, int count) {
      out.put("/Kids[");
      for (int i = 0; i < count; i++) {
        out.reference(first + i).put(' ');
      }
      out.put("]>>");
    }

    /** Writes the catalogue and all that it leads to; returns its number. */
    private int catalogue(int pages, Metadata metadata) throws IOException {
      int structure =
          new StructureWriter(book.structure().elements(), shown, file, firstPage).write(work);
      int destinations =
          book.destinations().isEmpty()
              ? 0
              : Navigation.destinations(file, book.destinations(), firstPage, heights);
      int outline = book.outline().isEmpty() ? 0 : Navigation.outline(file, book.outline());
      int packet = file.reserve();
      byte[] xml = metadata.packet().getBytes(StandardCharsets.UTF_8);
      file.stream(packet, "/Type/Metadata/Subtype/XML", xml, xml);
      int profile = file.reserve();
      byte[] colours = ScreenProfile.bytes();
      file.stream(profile, "/N 3/Filter/FlateDecode", squeeze.deflate(colours), colours);
      int number = file.reserve();
      ContentBytes out = file.object(number).put("<</Type/Catalog/Pages ").reference(pages);
      out.put("/Lang").text(book.info().language()).put("/MarkInfo<</Marked true>>");
      out.put("/ViewerPreferences<</DisplayDocTitle true>>/PageLabels");
      PageLabels.write(out, labels);
      if (destinations > 0) {
        out.put("/Names<</Dests ").reference(destinations).put(">>");
      }
      if (outline > 0) {
        out.put("/Outlines ").reference(outline).put("/PageMode/UseOutlines");
      }
      out.put("/StructTreeRoot ").reference(structure).put("/Metadata ").reference(packet);
      out.put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier");
      out.text(ScreenProfile.IDENTIFIER).put("/Info").text(ScreenProfile.IDENTIFIER);
      out.put("/DestOutputProfile ").reference(profile).put(">>]>>");
      return number;
    }
  }
}
