package recto.galley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import recto.unit.Length;

/**
 * The file of a picture.
 *
 * @param width by the file's own resolution, in scaled points
 * @param height likewise
 */
record ImageFile(Path path, long width, long height) {
  private static final double MILLIMETRES = 25.4;

  /** Resolutions outside these, in dots to the inch, are slips of the program that wrote them. */
  private static final double LEAST_DOTS = 10;

  private static final double MOST_DOTS = 10_000;

  /**
   * Reads how large the picture in {@code path} is; null where it is none that can be read.
   *
   * @param usual dots to the inch where the file does not say
   */
  static @Nullable ImageFile read(Path path, int usual) {
    try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, false);
        IIOMetadata data = reader.getImageMetadata(0);
        long width = length(reader.getWidth(0), dots(data, "HorizontalPixelSize", usual));
        long height = length(reader.getHeight(0), dots(data, "VerticalPixelSize", usual));
        return new ImageFile(path, width, height);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static long length(int dots, double toTheInch) {
    return Math.max(1, Length.inches(dots / toTheInch));
  }

  private static double dots(@Nullable IIOMetadata data, String side, double usual) {
    String format = IIOMetadataFormatImpl.standardMetadataFormatName;
    if (data == null || !data.isStandardMetadataFormatSupported()) {
      return usual;
    }
    NodeList sizes = ((Element) data.getAsTree(format)).getElementsByTagName(side);
    if (sizes.getLength() == 0) {
      return usual;
    }
    try {
      double dots =
          MILLIMETRES / Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
      return dots >= LEAST_DOTS && dots <= MOST_DOTS ? dots : usual;
    } catch (NumberFormatException e) {
      return usual;
    }
  }
}
