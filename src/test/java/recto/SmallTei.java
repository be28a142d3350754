package recto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small sources in TEI, each written to the file that a test names. */
public final class SmallTei {
  private static final String ROOT = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">";

  private SmallTei() {}

  /** One with an empty header, whose {@code text} holds this. */
  public static Path text(Path file, String text) throws IOException {
    return Files.writeString(file, ROOT + "<teiHeader/><text>" + text + "</text></TEI>");
  }

  /** One without a header, in English, whose {@code body} holds this. */
  public static Path body(Path file, String body) throws IOException {
    return Files.writeString(
        file, ROOT + "<text xml:lang=\"en\"><body>" + body + "</body></text></TEI>");
  }

  /** One with witnesses of these sigla, in this language, whose {@code body} holds this. */
  public static Path witnessed(Path file, String language, List<String> sigla, String body)
      throws IOException {
    StringBuilder witnesses = new StringBuilder();
    for (String siglum : sigla) {
      witnesses.append("<witness xml:id=\"%s\">Codex %s</witness>".formatted(siglum, siglum));
    }
    return Files.writeString(
        file,
        ROOT
            + "<teiHeader><fileDesc><sourceDesc><listWit>"
            + witnesses
            + "</listWit></sourceDesc></fileDesc></teiHeader><text xml:lang=\"%s\"><body>"
                .formatted(language)
            + body
            + "</body></text></TEI>");
  }
}
