package recto.sink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/** Pictures from files as PDF images: a JPEG as it is, other kinds without loss, on white. */
final class Picture {
  private Picture() {}

  /**
   * @param digest is fed with the file's bytes
   * @throws IOException naming the file, where it cannot be read or is of no known kind
   */
  static COSStream object(PDDocument document, Path file, MessageDigest digest) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IOException("the picture " + file + " cannot be read", e);
    }
    digest.update(bytes);
    try {
      if (isJpeg(bytes)) {
        return JPEGFactory.createFromByteArray(document, bytes).getCOSObject();
      }
      @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      if (image != null) {
        return LosslessFactory.createFromImage(document, opaque(image)).getCOSObject();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("the picture " + file + " is damaged: " + e.getMessage(), e);
    }
    throw new IOException("the picture " + file + " is no PNG, JPEG or TIFF");
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
  }

  private static BufferedImage opaque(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    BufferedImage white =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = white.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return white;
  }
}
