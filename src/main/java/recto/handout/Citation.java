package recto.handout;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Metadata;
import recto.galley.Paratext.Phrase;

/** How a document is cited, after the Chicago Manual of Style and the MLA Handbook. */
record Citation(
    Metadata volume, String title, String date, String number, String pages, String url) {

  /** Chicago, as an entry of a bibliography. */
  List<Phrase> chicago() {
    List<Phrase> words = new ArrayList<>();
    opening(words, " In ");
    if (!volume.editors().isEmpty()) {
      words.add(Phrase.plain(", edited by " + names()));
    }
    if (!number.isEmpty()) {
      words.add(Phrase.plain(", doc. " + number));
    }
    if (!pages.isEmpty()) {
      words.add(Phrase.plain(", " + pages));
    }
    words.add(Phrase.plain("."));
    String place = volume.place().isEmpty() ? "" : volume.place() + ": ";
    imprint(words, " " + place);
    address(words);
    return words;
  }

  /** MLA, as an entry of works cited. */
  List<Phrase> mla() {
    List<Phrase> words = new ArrayList<>();
    opening(words, " ");
    List<String> rest = new ArrayList<>();
    if (!volume.editors().isEmpty()) {
      rest.add("edited by " + names());
    }
    rest.add(volume.publisher());
    rest.add(volume.date());
    rest.add(pages.isEmpty() ? "" : (pages.contains("–") ? "pp. " : "p. ") + pages);
    rest.removeIf(String::isEmpty);
    words.add(Phrase.plain(rest.isEmpty() ? "." : ", " + stopped(String.join(", ", rest))));
    address(words);
    return words;
  }

  /** True where nothing is known but the title of a work by itself. */
  boolean isBare() {
    return isWork()
        && volume.editors().isEmpty()
        && (date + volume.publisher() + volume.date() + pages + url).isEmpty();
  }

  private boolean isWork() {
    return volume.title().equals(title);
  }

  /** Title and date in their volume; in italics where they are a work by themselves. */
  private void opening(List<Phrase> words, String in) {
    boolean dated = !date.isEmpty() && !title.contains(date);
    if (isWork()) {
      words.add(Phrase.italic(title));
      words.add(Phrase.plain(dated ? ", " + date : ""));
      return;
    }
    words.add(Phrase.plain("“" + stopped(title) + "”" + (dated ? " " + stopped(date) : "")));
    if (!volume.title().isEmpty()) {
      words.add(Phrase.plain(in));
      words.add(Phrase.italic(volume.title()));
    }
  }

  private String names() {
    return volume.editors().get(0);
  }

  private void imprint(List<Phrase> words, String before) {
    List<String> parts = new ArrayList<>(List.of(volume.publisher(), volume.date()));
    parts.removeIf(String::isEmpty);
    if (!parts.isEmpty()) {
      words.add(Phrase.plain(before + stopped(String.join(", ", parts))));
    }
  }

  private void address(List<Phrase> words) {
    if (!url.isEmpty()) {
      words.add(Phrase.plain(" "));
      words.add(new Phrase(url, false, false, url));
      words.add(Phrase.plain("."));
    }
  }

  private static String stopped(String words) {
    return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
  }
}
