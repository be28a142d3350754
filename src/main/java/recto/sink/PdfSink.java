package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Progress;
import recto.folio.Book;
import recto.folio.Folio;

/**
 * Writes a book as a tagged PDF of one {@link PdfProfile}.
 *
 * <p>Pages are encoded by several workers and put into the file in their order; fonts and pictures
 * follow, when all is known that they are used for. The file's identifier is a digest of its
 * content and its dates are those of the book's {@link recto.folio.BookInfo}.
 */
public final class PdfSink implements PageSink {
  /** Fewer pages are encoded before workers for them have begun. */
  private static final int FEW = 8;

  private final int jobs;
  private final PdfSettings settings;
  private final Consumer<String> remarks;
  private final Progress progress;

  /** Writes for the archive, with {@code jobs} workers. */
  public PdfSink(int jobs) {
    this(jobs, PdfSettings.of(PdfProfile.ARCHIVE), remark -> {});
  }

  /** The same, where nobody asks how far it has come. */
  public PdfSink(int jobs, PdfSettings settings, Consumer<String> remarks) {
    this(jobs, settings, remarks, Progress.UNSEEN);
  }

  /**
   * @param jobs how many workers encode pages
   * @param remarks is told of what becomes other than it was, in one line each
   * @param progress is told how many pages are written
   */
  public PdfSink(int jobs, PdfSettings settings, Consumer<String> remarks, Progress progress) {
    this.jobs = jobs;
    this.settings = settings;
    this.remarks = remarks;
    this.progress = progress;
  }

  @Override
  public void write(Book book, OutputStream out) throws IOException {
    new Writing(book, out).write();
  }

  /** One file in the making. */
  private final class Writing {
    private final Book book;
    private final OrderedWork work;
    private final Pages pages;
    private final PdfFile file;
    private final CosObjects objects;
    private final MessageDigest digest = Digests.sha256();
    private final COSDictionary resources = new COSDictionary();
    private final Shown shown = new Shown();

    Writing(Book book, OutputStream out) throws IOException {
      this.book = book;
      work = new OrderedWork(book.pages() < FEW ? 1 : jobs);
      pages = new Pages(book, work, settings.colouring());
      PdfProfile profile = settings.profile();
      file = new PdfFile(out, profile.version(), profile.objectStreams());
      objects = new CosObjects(file);
    }

    void write() throws IOException {
      try (Squeeze squeeze = Squeeze.small()) {
        ColourSpaces colours = new ColourSpaces(settings, squeeze);
        try (PictureWriter writer = new PictureWriter(settings, colours, remarks)) {
          pages.each(this::add);
          put(COSName.COLORSPACE, colours.resources());
          fonts();
          pictures(writer);
          COSDictionary catalogue =
              new Catalogue(book, settings.profile()).dictionary(shown.pages(), structure());
          COSDictionary intent = colours.intent();
          if (intent != null) {
            catalogue.setItem(COSName.OUTPUT_INTENTS, Cos.array(intent));
          }
          describe(catalogue);
        }
      }
    }

    private void fonts() throws IOException {
      Map<Integer, SubsetFont> subsets = new TreeMap<>();
      for (FontCodes codes : pages.codes().fonts()) {
        Sfnt font = new Sfnt(codes.face().name(), codes.face().file());
        for (FontCodes.Subset subset : codes.subsets()) {
          subsets.put(subset.number(), new SubsetFont(codes.face(), font, subset.uses()));
        }
      }
      List<SubsetFont> all = List.copyOf(subsets.values());
      COSDictionary dictionary = Cos.inner();
      work.each(
          all.size(),
          subset -> all.get(subset).made(),
          made -> {
            digest.update(made.sum());
            dictionary.setItem(Cos.name("F" + dictionary.size()), made.dictionary());
          });
      put(COSName.FONT, dictionary);
    }

    private void pictures(PictureWriter writer) throws IOException {
      COSDictionary dictionary = Cos.inner();
      for (Path path : pages.codes().pictures()) {
        COSStream picture = writer.object(path, pages.width(path), digest);
        objects.number(picture);
        dictionary.setItem(Cos.name("I" + dictionary.size()), picture);
      }
      put(COSName.XOBJECT, dictionary);
    }

    private void put(COSName kind, COSDictionary named) {
      if (named.size() > 0) {
        resources.setItem(kind, named);
      }
    }

    private void add(EncodedPage page) throws IOException {
      digest.update(Long.toHexString(page.sum()).getBytes(StandardCharsets.UTF_8));
      int content = file.number();
      file.stream(content, "/Filter/FlateDecode", page.content());
      COSDictionary dictionary = new COSDictionary();
      WrittenPage written =
          new WrittenPage(
              dictionary, objects.number(dictionary), page.label(), page.height(), page.paper());
      dictionary.setItem(COSName.TYPE, COSName.PAGE);
      written.boxes(page.width(), settings.profile().press());
      dictionary.setItem(COSName.RESOURCES, resources);
      dictionary.setItem(COSName.CONTENTS, Cos.reference(content));
      dictionary.setInt(COSName.STRUCT_PARENTS, shown.pages().size());
      if (settings.profile() != PdfProfile.PRINT_X1A) {
        dictionary.setItem(Cos.name("Tabs"), COSName.S);
      }
      shown.page(written, page);
      if (settings.profile().links() && !page.links().isEmpty()) {
        dictionary.setItem(COSName.ANNOTS, links(page.links()));
      }
      progress.at(Progress.Work.WRITING, shown.pages().size(), book.pages());
    }

    private COSArray links(List<Folio.Link> links) {
      COSArray annotations = Cos.array();
      for (Folio.Link link : links) {
        int number = file.number();
        annotations.add(Cos.reference(number));
        shown.annotation(link, number);
      }
      return annotations;
    }

    /** Writes the logical structure; its root. */
    private COSDictionary structure() throws IOException {
      COSDictionary root = new COSDictionary();
      StructureText structure =
          new StructureText(book.structure().elements(), shown, file, objects.number(root));
      structure.fill(root);
      ConcurrentLinkedQueue<ObjectText> idle = new ConcurrentLinkedQueue<>();
      try {
        work.each(
            structure.pieces(),
            piece -> {
              @Nullable ObjectText waiting = idle.poll();
              ObjectText text = waiting == null ? new ObjectText() : waiting;
              structure.write(piece, text);
              ObjectText.Written written = text.written(file.streams());
              idle.add(text);
              return written;
            },
            written -> {
              digest.update(Long.toHexString(written.sum()).getBytes(StandardCharsets.UTF_8));
              file.objects(written);
            });
      } finally {
        idle.forEach(ObjectText::close);
      }
      return root;
    }

    /** What the file says of itself, and its identifier: a digest of all that is in it. */
    private void describe(COSDictionary catalogue) throws IOException {
      List<String> labels = shown.pages().stream().map(WrittenPage::label).toList();
      Identity.add(digest, book, labels);
      digest.update(settings.profile().word().getBytes(StandardCharsets.UTF_8));
      byte[] content = digest.digest();
      String identity = UUID.nameUUIDFromBytes(content).toString();
      Metadata metadata = new Metadata(book.info(), settings.profile(), identity);
      byte[] packet = metadata.packet().getBytes(StandardCharsets.UTF_8);
      COSStream stream = Cos.plain(packet);
      stream.setItem(COSName.TYPE, COSName.METADATA);
      stream.setItem(COSName.SUBTYPE, Cos.name("XML"));
      catalogue.setItem(COSName.METADATA, stream);
      int root = objects.number(catalogue);
      int info = objects.number(metadata.dictionary());
      objects.write();
      digest.update(content);
      file.end(root, info, Arrays.copyOf(digest.digest(packet), 16));
    }
  }
}
