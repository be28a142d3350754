package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.edition.Metadata;
import recto.edition.Transcript;
import recto.galley.Paratext;
import recto.galley.Paratext.Part;
import recto.galley.Paratext.Phrase;
import recto.handout.Sidecar.Sheet;
import recto.style.Stylesheet;

/** Writes how a document is cited and where it can be read whole, with a code that leads there. */
final class SourceCitation {
  private final Stylesheet style;
  private final Metadata metadata;
  private final Transcript transcript;

  /**
   * @param transcript of the whole documents
   */
  SourceCitation(Stylesheet style, Metadata metadata, Transcript transcript) {
    this.style = style;
    this.metadata = metadata;
    this.transcript = transcript;
  }

  /** The citation; none where no more than a title is known. */
  Optional<Part> sign(Facts facts, Transcript.Part part, Sheet sheet) {
    String url = url(part, sheet);
    List<Paratext.Words> words = new ArrayList<>();
    if (!sheet.citation().isEmpty()) {
      words.add(new Paratext.Words("citation", Emphasis.phrases(sheet.citation())));
    } else if (!metadata.title().isEmpty() && !facts.title().isEmpty()) {
      String date = sheet.facts().getOrDefault("date", facts.date());
      String pages = Facts.pages(transcript, part);
      Citation citation = new Citation(metadata, facts.title(), date, facts.number(), pages, url);
      if (!citation.isBare()) {
        words.add(labelled("Chicago", citation.chicago()));
        words.add(labelled("MLA", citation.mla()));
      }
    } else if (!url.isEmpty()) {
      words.add(new Paratext.Words("citation", List.of(new Phrase(url, false, false, url))));
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean code = !url.isEmpty() && style.handout().codeSize() > 0;
    List<List<Boolean>> squares = code ? AddressCode.squares(url) : List.of();
    return Optional.of(new Paratext.Sign(words, squares, "code that leads to " + url));
  }

  private static Paratext.Words labelled(String label, List<Phrase> phrases) {
    List<Phrase> all = new ArrayList<>(List.of(Phrase.italic(label + "\u2002")));
    all.addAll(phrases);
    return new Paratext.Words("citation", all);
  }

  private String url(Transcript.Part part, Sheet sheet) {
    String id = part.division().id();
    if (!sheet.url().isEmpty()) {
      return sheet.url().replace("{volume}", metadata.id()).replace("{id}", id);
    }
    boolean known = !metadata.id().isEmpty() && !id.isEmpty();
    return known
        ? style.handout().sourceUrl().replace("{volume}", metadata.id()).replace("{id}", id)
        : "";
  }
}
