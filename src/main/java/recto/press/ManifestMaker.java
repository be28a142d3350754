package recto.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.folio.Book;
import recto.folio.Ink;
import recto.font.Face;
import recto.handout.Order;
import recto.handout.SidecarReader;
import recto.reading.PdfContent;
import recto.sink.PdfProfile;
import recto.style.Stylesheets;

/** Makes manifests of jobs, and jobs of manifests. */
final class ManifestMaker {
  private static final String SETTING = "set ";

  private final Path folder;
  private final String version;

  /**
   * @param folder of the manifest, from which its paths start
   * @param version of Recto
   */
  ManifestMaker(Path folder, String version) {
    this.folder = folder.toAbsolutePath().normalize();
    this.version = version;
  }

  /** What {@code file} was made of, which must be there. */
  Manifest of(Job job, Book book, Path file) throws PressException {
    List<Manifest.Part> parts = new ArrayList<>();
    try {
      parts.add(part("source", job.source()));
      for (Path each : Styles.files(job)) {
        parts.add(part("style", each));
      }
      for (String name : Stylesheets.names()) {
        byte[] text = Stylesheets.source(name).getBytes(StandardCharsets.UTF_8);
        parts.add(new Manifest.Part("built-in style", name, hex(sha256().digest(text))));
      }
      Path named = job.handout().sidecar();
      Path sidecar = named == null ? SidecarReader.beside(job.source()) : named;
      if (Files.exists(sidecar)) {
        parts.add(part("sidecar", sidecar));
      }
      Path metadata = BookFile.of(job);
      if (Files.exists(metadata)) {
        parts.add(part("metadata", metadata));
      }
      Shown shown = new Shown();
      for (int page = 0; page < book.pages(); page++) {
        book.folio(page).ink().forEach(ink -> ink.accept(shown));
      }
      shown.faces.forEach((name, hash) -> parts.add(new Manifest.Part("font", name, hash)));
      for (Path picture : shown.pictures.values()) {
        parts.add(part("picture", picture));
      }
      String content = Format.of(file) == Format.PDF ? PdfContent.digest(file) : "";
      return new Manifest(version, words(job), parts, path(file), hash(file), content);
    } catch (IOException e) {
      throw new PressException(file, "the manifest cannot be made: " + Output.reason(e), e);
    }
  }

  private Manifest.Part part(String role, Path file) throws IOException {
    return new Manifest.Part(role, path(file), hash(file));
  }

  private String path(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    boolean related = folder.getRoot() != null && folder.getRoot().equals(whole.getRoot());
    return (related ? folder.relativize(whole) : whole).toString().replace('\\', '/');
  }

  private Path file(String path) {
    return folder.resolve(path).normalize();
  }

  private Map<String, String> words(Job job) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("source", path(job.source()));
    boolean own = job.style().endsWith(".toml");
    words.put("style", own ? path(Path.of(job.style())) : job.style());
    int number = 0;
    for (String setting : job.settings()) {
      words.put(SETTING + ++number, setting);
    }
    words.put("select", job.selection());
    words.put("paper", job.paper());
    words.put("pdf", job.pdf().word());
    Instant date = job.date();
    words.put("date", date == null ? "" : Long.toString(date.getEpochSecond()));
    Path sidecar = job.handout().sidecar();
    words.put("sidecar", sidecar == null ? "" : path(sidecar));
    Path metadata = job.metadata();
    words.put("metadata", metadata == null ? "" : path(metadata));
    words.put("copy", job.handout().copy().name());
    words.put("excerpt", job.handout().excerpt());
    words.put("pages", Integer.toString(job.handout().pages()));
    return words;
  }

  /**
   * The job that a manifest tells of.
   *
   * @throws IllegalArgumentException where it tells of none
   */
  Job job(Manifest manifest, int workers) {
    Map<String, String> words = manifest.job();
    List<String> settings = new ArrayList<>();
    for (int number = 1; words.containsKey(SETTING + number); number++) {
      settings.add(word(words, SETTING + number));
    }
    String style = word(words, "style");
    String date = word(words, "date");
    String sidecar = word(words, "sidecar");
    String metadata = words.getOrDefault("metadata", "");
    Order order =
        new Order(
            sidecar.isEmpty() ? null : file(sidecar),
            Order.Copy.valueOf(word(words, "copy")),
            word(words, "excerpt"),
            Integer.parseInt(word(words, "pages")));
    return Job.of(file(word(words, "source")))
        .styled(style.endsWith(".toml") ? file(style).toString() : style)
        .setting(settings)
        .selecting(word(words, "select"))
        .workedBy(workers)
        .made(PdfProfile.named(word(words, "pdf")))
        .dated(date.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(date)))
        .on(word(words, "paper"))
        .ordered(order)
        .told(metadata.isEmpty() ? null : file(metadata));
  }

  private static String word(Map<String, String> words, String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException(
          "does not say \"" + key + "\"; make it anew with typeset --manifest");
    }
    return word;
  }

  /** The fonts and pictures of a book. */
  private static final class Shown implements Ink.Cases<Boolean> {
    private final Map<String, String> faces = new TreeMap<>();
    private final Map<String, Path> pictures = new TreeMap<>();

    @Override
    public Boolean glyphs(Ink.Glyphs run) {
      Face face = run.face();
      return faces.computeIfAbsent(face.name(), name -> hash(face)).isEmpty();
    }

    private static String hash(Face face) {
      return hex(sha256().digest(face.file()));
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

  private static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
