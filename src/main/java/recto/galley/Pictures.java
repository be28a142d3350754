package recto.galley;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/** The files of an edition's figures, beside its source or in folders there; those missed. */
public final class Pictures {
  private static final List<String> ENDINGS =
      List.of(
          "", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".PNG", ".JPG", ".JPEG", ".TIF", ".TIFF");

  private final Source source;
  private final int resolution;
  private final Map<String, Optional<ImageFile>> known = new HashMap<>();
  private final List<Missing> missing = new ArrayList<>();
  private final List<Missing> ornaments = new ArrayList<>();

  private record Missing(Span span, String url) {}

  /**
   * @param resolution dots to the inch of a file that does not say
   */
  Pictures(Source source, int resolution) {
    this.source = source;
    this.resolution = resolution;
  }

  /** The file that {@code url} names, with or without its ending; null where none can be read. */
  @Nullable ImageFile find(String url) {
    return known.computeIfAbsent(url, this::search).orElse(null);
  }

  private Optional<ImageFile> search(String url) {
    Path file = file(Path.of(source.name()), url);
    return Optional.ofNullable(file == null ? null : ImageFile.read(file, resolution));
  }

  /** The names that were looked for. */
  List<String> sought() {
    return known.keySet().stream().sorted().toList();
  }

  /** The file that {@code url} names in the text of {@code source}; null where there is none. */
  public static @Nullable Path file(Path source, String url) {
    Path folder = source.toAbsolutePath().getParent();
    if (folder == null || url.isEmpty() || url.contains("://")) {
      return null;
    }
    try {
      for (String name : names(url)) {
        Path file = folder.resolve(name).normalize();
        if (Files.isRegularFile(file) && inside(folder, file)) {
          return file;
        }
      }
    } catch (InvalidPathException | IOException e) {
      return null;
    }
    return null;
  }

  private static List<String> names(String url) throws InvalidPathException {
    List<String> names = new ArrayList<>();
    ENDINGS.forEach(ending -> names.add(url + ending));
    if (url.contains("%")) {
      try {
        String plain = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        ENDINGS.forEach(ending -> names.add(plain + ending));
      } catch (IllegalArgumentException e) {
        return names;
      }
    }
    return names;
  }

  private static boolean inside(Path folder, Path file) throws IOException {
    return file.toRealPath().startsWith(folder.toRealPath());
  }

  /** Takes note of a figure whose file is not here. */
  void miss(Span span, String url) {
    missing.add(new Missing(span, url));
  }

  /** Takes note of an ornament of a title page whose file is not here. */
  void missOrnament(Span span, String url) {
    ornaments.add(new Missing(span, url));
  }

  /** Says once what was missed. */
  void report(Diagnostics diagnostics) {
    boolean one = missing.size() == 1;
    String place = "; a box stands in " + (one ? "its place" : "the place of each");
    say(diagnostics, missing, one ? "a figure" : missing.size() + " figures", place);
    one = ornaments.size() == 1;
    String what = one ? "an ornament" : ornaments.size() + " ornaments";
    say(diagnostics, ornaments, what + " of a title page", "; none is printed");
  }

  private void say(Diagnostics diagnostics, List<Missing> missed, String what, String instead) {
    if (missed.isEmpty()) {
      return;
    }
    String named =
        missed.stream()
            .filter(each -> !each.url.isEmpty())
            .findFirst()
            .map(each -> " not beside the source, as \"" + each.url + "\"")
            .orElse(" not named in the source");
    String files =
        missed.size() == 1 ? "the file of " + what + " is" : "the files of " + what + " are";
    diagnostics.warning(source, missed.get(0).span, files + named + instead);
  }
}
