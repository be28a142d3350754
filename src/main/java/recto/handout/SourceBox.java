package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recto.edition.Metadata;
import recto.edition.Transcript;
import recto.galley.Paratext;
import recto.galley.Paratext.Part;
import recto.galley.Paratext.Phrase;
import recto.handout.Sidecar.Sheet;
import recto.style.Stylesheet;

/** Writes what a document is, and where it comes from: the sidecar's word before what is known. */
final class SourceBox {
  private final Stylesheet style;
  private final Labels labels;
  private final Metadata metadata;
  private final Transcript transcript;

  /**
   * @param transcript of the whole documents
   */
  SourceBox(Stylesheet style, Metadata metadata, Transcript transcript) {
    this.style = style;
    this.labels = Labels.of(style);
    this.metadata = metadata;
    this.transcript = transcript;
  }

  /** The box; none where nothing is known but what the head says in the same words. */
  Optional<Part> box(Facts facts, Transcript.Part part, Sheet sheet) {
    Map<String, String> known = facts.all();
    List<Paratext.Row> rows = new ArrayList<>();
    for (String key : SidecarReader.FACTS) {
      String own = sheet.facts().containsKey(key) ? "" : known.getOrDefault(key, "");
      own = key.equals("what") && own.equals(facts.title()) ? "" : own;
      List<Phrase> phrases =
          key.equals("printed")
              ? printed(facts, part, sheet)
              : Emphasis.phrases(sheet.facts().getOrDefault(key, ""), own);
      if (!phrases.isEmpty()) {
        rows.add(new Paratext.Row(labels.of(key), phrases));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Paratext.Box(rows));
  }

  /** Where the document is printed; nothing where neither header nor teacher says so. */
  List<Phrase> printed(Facts facts, Transcript.Part part, Sheet sheet) {
    String said = sheet.facts().getOrDefault("printed", "");
    if (!said.isEmpty()) {
      return Emphasis.phrases(said);
    }
    if (metadata.series().isEmpty() && metadata.volumeNumber().isEmpty()) {
      return List.of();
    }
    List<String> rest = new ArrayList<>();
    String pages = Facts.pages(transcript, part);
    if (!pages.isEmpty()) {
      rest.add(labels.of(pages.contains("–") ? "pages-short" : "page-short") + "\u00A0" + pages);
    }
    if (!facts.number().isEmpty()) {
      rest.add(labels.of("document") + "\u00A0" + facts.number());
    }
    rest.removeIf(String::isEmpty);
    List<Phrase> phrases = new ArrayList<>(volume());
    rest.forEach(each -> phrases.add(Phrase.plain(", " + each)));
    return phrases;
  }

  /** The volume that documents are from: its series in italics, and its number. */
  List<Phrase> volume() {
    String series = style.running().series().getOrDefault(metadata.series(), metadata.series());
    String volume = Facts.volume(metadata);
    List<Phrase> phrases = new ArrayList<>();
    if (!series.isEmpty()) {
      phrases.add(Phrase.italic(series));
    }
    if (!volume.isEmpty()) {
      phrases.add(Phrase.plain((series.isEmpty() ? "" : ", ") + volume));
    }
    return phrases;
  }
}
