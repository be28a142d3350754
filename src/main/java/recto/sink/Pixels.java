package recto.sink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * What becomes of pictures, in whole numbers of our own, so that it is the same on every machine.
 */
final class Pixels {
  private Pixels() {}

  /** {@code image} on white, where it is transparent. */
  static BufferedImage opaque(BufferedImage image) {
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

  /** True where it is more than shades of grey. */
  static boolean coloured(BufferedImage image) {
    return image.getColorModel().getNumColorComponents() > 1;
  }

  /** {@code image} in greys of the same lightness. */
  static BufferedImage grey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    WritableRaster raster = grey.getRaster();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        row[x] = Colouring.grey(row[x]);
      }
      raster.setSamples(0, y, width, 1, 0, row);
    }
    return grey;
  }

  /**
   * {@code image} in {@code width} columns, fewer than it has, each the mean of those it covers.
   */
  static BufferedImage narrowed(BufferedImage image, int width) {
    int height = Math.max(1, (int) ((long) image.getHeight() * width / image.getWidth()));
    boolean coloured = coloured(image);
    BufferedImage small =
        new BufferedImage(
            width, height, coloured ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
    int bands = coloured ? 3 : 1;
    for (int y = 0; y < height; y++) {
      int top = (int) ((long) y * image.getHeight() / height);
      int bottom = Math.max(top + 1, (int) ((long) (y + 1) * image.getHeight() / height));
      for (int x = 0; x < width; x++) {
        int left = (int) ((long) x * image.getWidth() / width);
        int right = Math.max(left + 1, (int) ((long) (x + 1) * image.getWidth() / width));
        for (int band = 0; band < bands; band++) {
          small.getRaster().setSample(x, y, band, mean(image, left, top, right, bottom, band));
        }
      }
    }
    return small;
  }

  private static int mean(BufferedImage image, int left, int top, int right, int bottom, int band) {
    boolean coloured = coloured(image);
    int bits = coloured ? 8 : image.getSampleModel().getSampleSize(0);
    long most = (1L << bits) - 1;
    long sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum +=
            coloured
                ? (image.getRGB(x, y) >> (16 - 8 * band)) & 0xFF
                : image.getRaster().getSample(x, y, 0);
      }
    }
    long count = (long) (right - left) * (bottom - top);
    return (int) ((2 * sum * 255 + count * most) / (2 * count * most));
  }
}
