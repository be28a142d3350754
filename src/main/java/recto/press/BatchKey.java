package recto.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import recto.galley.Pictures;
import recto.style.FaceFiles;
import recto.style.Stylesheet;
import recto.style.Stylesheets;

/** Digests of all that decides what the PDF of a source is. */
final class BatchKey {
  /** So many figures of a hash tell files apart. */
  private static final int FIGURES = 32;

  private BatchKey() {}

  /** What is the same for all sources: what sets them, and their style with the files it names. */
  static String style(Job job, String maker) throws PressException {
    Stylesheet style = Styles.of(job);
    List<Path> files = new ArrayList<>(Styles.files(job));
    for (FaceFiles faces : style.faces().values()) {
      Stream.of(faces.regular(), faces.italic(), faces.bold(), faces.boldItalic())
          .filter(Objects::nonNull)
          .forEach(each -> files.add(Path.of(each)));
    }
    if (!style.print().profile().isEmpty()) {
      files.add(Path.of(style.print().profile()));
    }
    String standard = style.handout().standard();
    String asked = job.from(Path.of("")).workedBy(1).toString();
    List<String> all = new ArrayList<>(List.of(maker, Stylesheets.text(style), asked));
    if (!standard.isEmpty()) {
      all.add(Stylesheets.text(Styles.of(job, standard)));
    }
    for (Path file : files) {
      try {
        all.add(digest(file));
      } catch (IOException e) {
        throw new PressException(file, "cannot be read: " + Output.reason(e), e);
      }
    }
    return String.join("\n", all);
  }

  /** A digest of that and of the files that a job reads: its source and those beside it. */
  static String of(Job job, String style) throws PressException, IOException {
    List<String> all = new ArrayList<>(List.of(style));
    for (Path file : job.read()) {
      all.add(digest(file));
    }
    for (Path file : Handouts.lists(job)) {
      all.add(digest(file));
    }
    return digest(String.join("\n", all));
  }

  /** Digests of what {@code source} shows or includes; empty for a file that is not there. */
  static Map<String, String> pictures(Path source, Iterable<String> names) throws IOException {
    Map<String, String> pictures = new TreeMap<>();
    for (String name : names) {
      Path own = source.resolveSibling(name);
      Path file = Files.isRegularFile(own) ? own : Pictures.file(source, name);
      pictures.put(name, file == null ? "" : digest(file));
    }
    return pictures;
  }

  private static String digest(Path file) throws IOException {
    return Files.isRegularFile(file) ? Sha256.of(file).substring(0, FIGURES) : "";
  }

  private static String digest(String words) {
    return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, FIGURES);
  }
}
