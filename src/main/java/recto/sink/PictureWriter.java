package recto.sink;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import recto.unit.Length;

/**
 * Pictures from files as PDF images, on white where they are transparent. A JPEG stays as it is and
 * other kinds lose nothing, but for a press that prints in black, and for the screen.
 */
final class PictureWriter implements AutoCloseable {
  private static final float QUALITY = 0.8f;
  private static final int INCH = (int) (72 * Length.POINT);

  private final PdfSettings settings;
  private final ColourSpaces colours;
  private final Consumer<String> remarks;

  /** To which the library's pictures belong, once there is one. */
  private @Nullable PDDocument document;

  /**
   * Its pictures last until it is closed.
   *
   * @param remarks is told of pictures that lose their colours
   */
  PictureWriter(PdfSettings settings, ColourSpaces colours, Consumer<String> remarks) {
    this.settings = settings;
    this.colours = colours;
    this.remarks = remarks;
  }

  /**
   * @param width in which it is shown at most, in scaled points
   * @param digest is fed with the file's bytes
   * @throws IOException naming the file, where it cannot be read or is of no kind that can be used
   */
  COSStream object(Path file, long width, MessageDigest digest) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IOException("the picture " + file + " cannot be read", e);
    }
    digest.update(bytes);
    try {
      int colourants = Jpeg.components(bytes);
      if (colourants > 3) {
        throw new IOException("the picture " + file + " is a JPEG in CMYK; save it in RGB or grey");
      }
      return profiled(picture(file, width, bytes, colourants)).getCOSObject();
    } catch (IllegalArgumentException e) {
      throw new IOException("the picture " + file + " is damaged: " + e.getMessage(), e);
    }
  }

  private PDDocument document() {
    if (document == null) {
      document = new PDDocument();
    }
    return document;
  }

  @Override
  public void close() throws IOException {
    if (document != null) {
      document.close();
    }
  }

  private PDImageXObject picture(Path file, long width, byte[] bytes, int colourants)
      throws IOException {
    boolean grey = settings.colouring() == Colouring.GREY;
    boolean screen = settings.profile() == PdfProfile.SCREEN;
    if (!screen && (colourants == 1 || (colourants == 3 && !grey))) {
      return JPEGFactory.createFromByteArray(document(), bytes);
    }
    BufferedImage image = Pixels.opaque(read(file, bytes));
    if (grey && Pixels.coloured(image)) {
      remarks.accept(
          "the picture " + file + " is in colour and printed grey; print.colour=keep keeps it");
      image = Pixels.grey(image);
    }
    if (screen) {
      return screen(image, width, bytes, colourants);
    }
    return LosslessFactory.createFromImage(document(), image);
  }

  /** As small as the screen lets it be. */
  private PDImageXObject screen(BufferedImage image, long width, byte[] bytes, int colourants)
      throws IOException {
    long most = Math.max(1, width * settings.resolution() / INCH);
    if (image.getWidth() <= most) {
      return colourants > 0
          ? JPEGFactory.createFromByteArray(document(), bytes)
          : LosslessFactory.createFromImage(document(), image);
    }
    BufferedImage small = Pixels.narrowed(image, (int) most);
    return colourants > 0
        ? JPEGFactory.createFromImage(document(), small, QUALITY)
        : LosslessFactory.createFromImage(document(), small);
  }

  private PDImageXObject profiled(PDImageXObject picture) {
    COSBase space = picture.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
    if (settings.colouring() == Colouring.PROFILED && COSName.DEVICERGB.equals(space)) {
      picture.getCOSObject().setItem(COSName.COLORSPACE, colours.screen());
    }
    return picture;
  }

  private static BufferedImage read(Path file, byte[] bytes) throws IOException {
    @Nullable BufferedImage image;
    try {
      image = ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IOException("the picture " + file + " is damaged: " + e.getMessage(), e);
    }
    if (image == null) {
      throw new IOException("the picture " + file + " is no PNG, JPEG or TIFF");
    }
    return image;
  }
}
