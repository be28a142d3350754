package recto.sink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures from files as PDF images: a JPEG as it is, PNG and TIFF without loss, on white. */
final class Picture {
  private static final int START_OF_FRAME = 0xC0;
  private static final int LAST_START_OF_FRAME = 0xCF;
  private static final int HUFFMAN_TABLE = 0xC4;
  private static final int EXTENSION = 0xC8;
  private static final int ARITHMETIC_TABLE = 0xCC;

  private Picture() {}

  /**
   * Writes a picture; returns the number of its object.
   *
   * @throws IOException naming the file, where it cannot be read or is of no known kind
   */
  static int write(PdfFile file, Path picture, Squeeze squeeze) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(picture);
    } catch (IOException e) {
      throw new IOException("the picture " + picture + " cannot be read", e);
    }
    int number = file.reserve();
    byte[] sum = Digests.sha256(bytes, bytes.length);
    if (isJpeg(bytes)) {
      file.stream(number, jpegEntries(bytes, picture), bytes, sum);
      return number;
    }
    @Nullable BufferedImage image = decode(bytes, picture);
    if (image == null) {
      throw new IOException("the picture " + picture + " is no PNG, JPEG or TIFF");
    }
    boolean grey = image.getColorModel().getNumComponents() == 1 && isGrey(image);
    String entries =
        entries(image.getWidth(), image.getHeight(), grey ? 1 : 3)
            + "/Filter/FlateDecode/DecodeParms<</Predictor 12/Colors "
            + (grey ? 1 : 3)
            + "/Columns "
            + image.getWidth()
            + ">>";
    file.stream(number, entries, squeeze.deflate(samples(image, grey)), sum);
    return number;
  }

  private static @Nullable BufferedImage decode(byte[] bytes, Path picture) throws IOException {
    try {
      @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      return image == null ? null : opaque(image);
    } catch (IOException | RuntimeException e) {
      throw new IOException("the picture " + picture + " is damaged: " + e.getMessage(), e);
    }
  }

  private static String entries(int width, int height, int colours) {
    return "/Type/XObject/Subtype/Image/Width "
        + width
        + "/Height "
        + height
        + "/BitsPerComponent 8/ColorSpace"
        + (colours == 1 ? "/DeviceGray" : "/DeviceRGB");
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
  }

  /** The size and the number of colours stand in the frame header (ITU-T T.81, B.2.2). */
  private static String jpegEntries(byte[] bytes, Path picture) throws IOException {
    int at = 2;
    while (at + 9 < bytes.length && bytes[at] == (byte) 0xFF) {
      int marker = Byte.toUnsignedInt(bytes[at + 1]);
      if (marker >= START_OF_FRAME
          && marker <= LAST_START_OF_FRAME
          && marker != HUFFMAN_TABLE
          && marker != EXTENSION
          && marker != ARITHMETIC_TABLE) {
        int colours = bytes[at + 9];
        if (colours != 1 && colours != 3) {
          throw new IOException(
              "the picture " + picture + " is a JPEG in four colours; make it RGB or grey");
        }
        return entries(word(bytes, at + 7), word(bytes, at + 5), colours) + "/Filter/DCTDecode";
      }
      at += marker == 0xFF ? 1 : 2 + word(bytes, at + 2);
    }
    throw new IOException("the picture " + picture + " is damaged: a JPEG without a frame");
  }

  private static int word(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
  }

  private static boolean isGrey(BufferedImage image) {
    return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
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

  /** The rows of the picture, each as its difference from the row above (PNG's filter 2). */
  private static byte[] samples(BufferedImage image, boolean grey) {
    int colours = grey ? 1 : 3;
    int width = image.getWidth();
    byte[] samples = new byte[image.getHeight() * (1 + colours * width)];
    byte[] above = new byte[colours * width];
    byte[] row = new byte[colours * width];
    int[] line = new int[width];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      if (grey) {
        levels(image, y, row);
      } else {
        image.getRGB(0, y, width, 1, line, 0, width);
        for (int x = 0; x < width; x++) {
          row[3 * x] = (byte) (line[x] >> 16);
          row[3 * x + 1] = (byte) (line[x] >> 8);
          row[3 * x + 2] = (byte) line[x];
        }
      }
      samples[at++] = 2;
      for (int i = 0; i < row.length; i++) {
        samples[at++] = (byte) (row[i] - above[i]);
      }
      System.arraycopy(row, 0, above, 0, row.length);
    }
    return samples;
  }

  private static void levels(BufferedImage image, int y, byte[] row) {
    int bits = image.getSampleModel().getSampleSize(0);
    for (int x = 0; x < row.length; x++) {
      int sample = image.getRaster().getSample(x, y, 0);
      row[x] = (byte) (bits >= 8 ? sample >> (bits - 8) : sample * 255 / ((1 << bits) - 1));
    }
  }
}
