package recto.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures. Belongs to one thread. */
public final class PageImage implements AutoCloseable {
  private static final double INCH = 72 * 72;

  /** A dot takes four bytes; the rest is for what else is in memory. */
  private static final int BYTES = 6;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PageImage(PDDocument document) {
    this.document = document;
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * Opens a file.
   *
   * @throws IOException with a message of one line, where it cannot be read as a PDF
   */
  public static PageImage open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(PdfReading.noFile(file));
    }
    try {
      return new PageImage(Loader.loadPDF(file.toFile()));
    } catch (InvalidPasswordException e) {
      throw new IOException("is encrypted and needs a password", e);
    } catch (IOException e) {
      throw new IOException(PdfReading.NO_PDF, e);
    }
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * Page {@code index}, from 0, at {@code resolution} dots to the inch.
   *
   * @throws IOException where it is damaged, or too large to be drawn so finely
   */
  public BufferedImage image(int index, int resolution) throws IOException {
    try {
      PDRectangle box = document.getPage(index).getCropBox();
      double dots = (double) box.getWidth() * box.getHeight() * resolution * resolution / INCH;
      if (dots * BYTES > Runtime.getRuntime().maxMemory()) {
        throw new IOException(
            "page "
                + (index + 1)
                + " is too large to be drawn at "
                + resolution
                + " dots to the inch; ask for fewer with --dpi");
      }
      return renderer.renderImageWithDPI(index, resolution, ImageType.RGB);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("page " + (index + 1) + " is damaged", e);
    }
  }

  /**
   * Writes {@code image} as PNG.
   *
   * @throws IOException where {@code out} cannot be written to
   */
  public static void png(BufferedImage image, OutputStream out) throws IOException {
    try (ImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", memory)) {
        throw new IOException("this Java cannot write PNG files");
      }
    } catch (IIOException e) {
      throw e.getCause() instanceof IOException cause ? cause : e;
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
