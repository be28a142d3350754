package recto.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.style.TextStyle;
import recto.unit.Length;

/** Finds the file of a figure beside its source, and the size it has on the page. */
final class PictureSetter {
  private static final List<String> ENDINGS =
      List.of("", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".PNG", ".JPG", ".JPEG", ".TIF");

  /** The height of the box that stands for a missing picture, in lines of the grid. */
  private static final int PLACEHOLDER_LINES = 6;

  /** A picture without a resolution of its own is taken to have this many dots to the inch. */
  private static final double DOTS = 150;

  private final Setting setting;
  private final Frame frame;

  PictureSetter(Setting setting, Frame frame) {
    this.setting = setting;
    this.frame = frame;
  }

  Picture set(Figure figure, int element) {
    TextStyle style = setting.looks().named("caption", frame);
    long measure = setting.style().page().measure() - frame.left();
    Path file = find(figure.url());
    long[] size = file == null ? null : size(file, measure);
    if (size == null) {
      missing(figure.span(), figure.url());
      long height = PLACEHOLDER_LINES * setting.style().page().leading();
      return new Picture(figure.span(), null, measure, height, style, marks(element), element);
    }
    return new Picture(figure.span(), file, size[0], size[1], style, marks(element), element);
  }

  private List<Mark> marks(int element) {
    return setting.pages().isEmpty() ? List.of() : setting.pages().take(0, element, false);
  }

  private void missing(Span span, String url) {
    String what = url.isEmpty() ? "names no file" : "names \"" + url + "\", which is not here";
    setting
        .diagnostics()
        .warning(
            setting.edition().source(), span, "the figure " + what + "; a box stands in its place");
  }

  /** The file, if it lies in the folder of the source or below. */
  private @Nullable Path find(String url) {
    if (url.isEmpty() || url.contains("://")) {
      return null;
    }
    try {
      Path folder = Path.of(setting.edition().source().name()).toAbsolutePath().getParent();
      if (folder == null) {
        return null;
      }
      for (String ending : ENDINGS) {
        Path file = folder.resolve(url + ending).normalize();
        if (Files.isRegularFile(file) && inside(folder, file)) {
          return file;
        }
      }
    } catch (InvalidPathException | IOException e) {
      return null;
    }
    return null;
  }

  private static boolean inside(Path folder, Path file) throws IOException {
    return file.toRealPath().startsWith(folder.toRealPath());
  }

  private long @Nullable [] size(Path file, long measure) {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long width = Length.inches(reader.getWidth(0) / DOTS);
        long height = Length.inches(reader.getHeight(0) / DOTS);
        return fit(width, height, measure);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private long[] fit(long width, long height, long measure) {
    long tallest = setting.style().page().depth() * 3 / 4;
    double scale = Math.min(1, Math.min((double) measure / width, (double) tallest / height));
    return new long[] {(long) (width * scale), (long) (height * scale)};
  }
}
