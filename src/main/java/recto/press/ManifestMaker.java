package recto.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.diagnostic.Source;
import recto.folio.Book;
import recto.folio.Ink;
import recto.font.Face;
import recto.reading.PdfContent;
import recto.style.Stylesheets;

/** Makes manifests of jobs. */
final class ManifestMaker {
  private final JobWords words;
  private final String version;

  /**
   * @param folder of the manifest, from which its paths start
   * @param version of Recto
   */
  ManifestMaker(Path folder, String version) {
    this.words = new JobWords(folder);
    this.version = version;
  }

  JobWords words() {
    return words;
  }

  /** What {@code file} was made of, which must be there. */
  Manifest of(Job job, Bindery.Bound bound, Path file) throws PressException {
    List<Manifest.Part> parts = new ArrayList<>();
    Book book = bound.book();
    try {
      parts.add(part("source", job.source()));
      for (Source.Included each : bound.edition().source().included()) {
        Path included = job.source().resolveSibling(each.path());
        if (Files.exists(included)) {
          parts.add(part("included", included));
        }
      }
      for (Path each : Styles.files(job)) {
        parts.add(part("style", each));
      }
      for (String name : Stylesheets.names()) {
        byte[] text = Stylesheets.source(name).getBytes(StandardCharsets.UTF_8);
        parts.add(new Manifest.Part("built-in style", name, Sha256.of(text)));
      }
      Path sidecar = Handouts.file(job);
      if (Files.exists(sidecar)) {
        parts.add(part("sidecar", sidecar));
      }
      for (Path each : Handouts.lists(job)) {
        parts.add(part("list", each));
      }
      Path metadata = BookFile.of(job);
      if (Files.exists(metadata)) {
        parts.add(part("metadata", metadata));
      }
      Path adjustments = AdjustmentFile.of(job);
      if (Files.exists(adjustments)) {
        parts.add(part("adjustments", adjustments));
      }
      String profile = Styles.of(job).print().profile();
      if (!profile.isEmpty() && job.pdf().press()) {
        parts.add(part("profile", Path.of(profile)));
      }
      Shown shown = new Shown();
      for (int page = 0; page < book.pages(); page++) {
        book.folio(page).ink().forEach(ink -> ink.accept(shown));
      }
      shown.faces.forEach((name, hash) -> parts.add(new Manifest.Part("font", name, hash)));
      for (Path picture : shown.pictures.values()) {
        parts.add(part("picture", picture));
      }
      return new Manifest(version, words.of(job), parts, result(job, file));
    } catch (IOException e) {
      throw new PressException(file, "the manifest cannot be made: " + Output.reason(e), e);
    }
  }

  private Manifest.Result result(Job job, Path file) throws IOException {
    Path pages = job.concordance();
    return new Manifest.Result(
        words.path(file),
        Sha256.of(file),
        Format.of(file) == Format.PDF ? PdfContent.digest(file) : "",
        pages == null ? "" : Sha256.of(pages));
  }

  private Manifest.Part part(String role, Path file) throws IOException {
    return new Manifest.Part(role, words.path(file), Sha256.of(file));
  }

  /** The fonts and pictures of a book. */
  private static final class Shown implements Ink.Cases<Boolean> {
    private final Map<String, String> faces = new TreeMap<>();
    private final Map<String, Path> pictures = new TreeMap<>();

    @Override
    public Boolean glyphs(Ink.Glyphs run) {
      Face face = run.face();
      return faces.computeIfAbsent(face.name(), name -> Sha256.of(face.file())).isEmpty();
    }

    @Override
    public Boolean rule(Ink.Rule rule) {
      return true;
    }

    @Override
    public Boolean ring(Ink.Ring ring) {
      return true;
    }

    @Override
    public Boolean image(Ink.Image image) {
      return pictures.put(image.file().toString(), image.file()) == null;
    }

    @Override
    public Boolean turned(Ink.Turned turned) {
      turned.ink().forEach(ink -> ink.accept(this));
      return true;
    }

    @Override
    public Boolean reading(Ink.Reading reading) {
      return true;
    }
  }
}
