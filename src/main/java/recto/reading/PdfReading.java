package recto.reading;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * A finished PDF, read back from nothing but its file. Belongs to one thread; what it gives is
 * immutable, but its fonts live only until it is closed.
 *
 * <p>Pages are read when asked for and kept while there is memory.
 */
public final class PdfReading implements AutoCloseable {
  /** What is said of a file that no library can open. */
  static final String NO_PDF = "is no PDF, or a damaged one; make it again";

  private final PDDocument document;
  private final COSDictionary catalogue;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<List<ReadLink>> links = new ArrayList<>();
  private final List<List<String>> remarks = new ArrayList<>();
  private final Map<COSDictionary, Integer> indexes = new HashMap<>();
  private final Map<COSDictionary, ReadElement.Area> areas = new HashMap<>();
  private final Map<COSDictionary, ReadFont> fonts = new HashMap<>();
  private final List<@Nullable SoftReference<ReadPage>> kept = new ArrayList<>();
  private final Targets targets;
  private final String[] labels;
  private @Nullable ReadStructure structure;

  private PdfReading(PDDocument document) throws IOException {
    this.document = document;
    catalogue = document.getDocumentCatalog().getCOSObject();
    for (PDPage page : document.getPages()) {
      indexes.put(page.getCOSObject(), pages.size());
      pages.add(page);
      frames.add(new Frame(page));
      kept.add(null);
    }
    targets = new Targets(catalogue, indexes, frames);
    for (int page = 0; page < pages.size(); page++) {
      links.add(links(page));
    }
    labels = labels();
  }

  /** What there is where {@code file} should be. */
  static String noFile(Path file) {
    return Files.isDirectory(file) ? "is a folder; name a file in it" : "no such file";
  }

  /**
   * Opens a file.
   *
   * @throws IOException with a message of one line, where it cannot be read, is no PDF, or needs a
   *     password
   */
  public static PdfReading open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": " + noFile(file));
    }
    PDDocument document;
    try {
      document = Loader.loadPDF(file.toFile());
    } catch (InvalidPasswordException e) {
      throw new IOException(file + ": is encrypted and needs a password", e);
    } catch (IOException e) {
      throw new IOException(file + ": " + NO_PDF, e);
    }
    try {
      return new PdfReading(document);
    } catch (IOException | RuntimeException e) {
      document.close();
      throw new IOException(file + ": is a damaged PDF: " + e.getMessage(), e);
    }
  }

  PDDocument document() {
    return document;
  }

  /** How many pages it has. */
  public int pages() {
    return pages.size();
  }

  /**
   * Page {@code index}, from 0.
   *
   * @throws IOException where its content is damaged
   */
  public ReadPage page(int index) throws IOException {
    SoftReference<ReadPage> reference = kept.get(index);
    ReadPage page = reference == null ? null : reference.get();
    if (page == null) {
      PageReader reader = new PageReader(pages.get(index), frames.get(index), this::font);
      page = reader.read(index, labels[index], links.get(index));
      kept.set(index, new SoftReference<>(page));
    }
    return page;
  }

  /** The logical structure; without elements where the file has none. */
  public ReadStructure structure() {
    if (structure == null) {
      structure =
          new StructureReader(indexes, areas)
              .read(catalogue.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }
    return structure;
  }

  /**
   * Leads {@code follower} through all content that the structure holds, in its order.
   *
   * @throws IOException where a page's content is damaged
   */
  public void follow(Follower follower) throws IOException {
    new StructureWalk(this, follower).through(structure());
  }

  ReadLink link(ReadElement.Area area) {
    return links.get(area.page()).get(area.link());
  }

  /** The areas to click on page {@code index}, from 0. */
  public List<ReadLink> linksOf(int index) {
    return List.copyOf(links.get(index));
  }

  /** What lies over page {@code index}, from 0, and is no link: the kinds, as in "FreeText". */
  public List<String> remarksOf(int index) {
    return List.copyOf(remarks.get(index));
  }

  /** The named places, sorted by name. */
  public Map<String, Place> destinations() {
    return Collections.unmodifiableMap(targets.named());
  }

  /** The outline in reading order. */
  public List<OutlineLine> outline() {
    return targets.outline(catalogue);
  }

  /** The page numbers that a viewer shows. */
  public List<String> pageLabels() {
    return List.of(labels);
  }

  /** The fonts that the pages name, each once, in the order of the pages. */
  public List<ReadFont> fonts() throws IOException {
    Set<ReadFont> found = new LinkedHashSet<>();
    Set<COSBase> seen = new HashSet<>();
    for (PDPage page : pages) {
      PDResources resources = page.getResources();
      if (resources != null && seen.add(resources.getCOSObject())) {
        for (COSName name : resources.getFontNames()) {
          PDFont font = resources.getFont(name);
          if (font != null) {
            found.add(font(font));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** What the file says of itself as a whole. */
  public FileFacts facts() throws IOException {
    return FactsReader.read(document);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private ReadFont font(PDFont font) {
    ReadFont known = fonts.get(font.getCOSObject());
    if (known == null) {
      known = new ReadFont(font);
      fonts.put(font.getCOSObject(), known);
    }
    return known;
  }

  private List<ReadLink> links(int page) {
    List<ReadLink> found = new ArrayList<>();
    COSArray annotations = pages.get(page).getCOSObject().getCOSArray(COSName.ANNOTS);
    remarks.add(new ArrayList<>());
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (!(annotations.getObject(i) instanceof COSDictionary annotation)) {
        continue;
      }
      String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
      if (!kind.equals("Link")) {
        remarks.get(page).add(kind);
      } else {
        areas.put(annotation, new ReadElement.Area(page, found.size()));
        found.add(targets.link(annotation, frames.get(page)));
      }
    }
    return found;
  }

  private String[] labels() throws IOException {
    PDPageLabels given = document.getDocumentCatalog().getPageLabels();
    if (given != null) {
      return given.getLabelsByPageIndices();
    }
    String[] plain = new String[pages.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = String.valueOf(i + 1);
    }
    return plain;
  }
}
