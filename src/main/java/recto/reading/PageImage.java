package recto.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures. Belongs to one thread. */
public final class PageImage implements AutoCloseable {
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
      throw new IOException(Files.isDirectory(file) ? "is a folder" : "no such file");
    }
    try {
      return new PageImage(Loader.loadPDF(file.toFile()));
    } catch (IOException e) {
      throw new IOException("cannot be read as a PDF: " + e.getMessage(), e);
    }
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** Page {@code index}, from 0, at {@code resolution} dots to the inch. */
  public BufferedImage image(int index, int resolution) throws IOException {
    return renderer.renderImageWithDPI(index, resolution, ImageType.RGB);
  }

  /**
   * Writes page {@code index}, from 0, as PNG at {@code resolution} dots to the inch.
   *
   * @throws IOException where the page cannot be drawn or {@code out} cannot be written to
   */
  public void png(int index, int resolution, OutputStream out) throws IOException {
    if (!ImageIO.write(image(index, resolution), "png", out)) {
      throw new IOException("this Java cannot write PNG files");
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
