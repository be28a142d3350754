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
    String when = date.isEmpty() || title.contains(date) ? "" : " " + stopped(date);
    words.add(Phrase.plain("“" + stopped(title) + "”" + when));
    work(words, " In ");
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
    words.add(Phrase.plain("“" + stopped(title) + "”"));
    if (!date.isEmpty() && !title.contains(date)) {
      words.add(Phrase.plain(" " + stopped(date)));
    }
    work(words, " ");
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

  private void work(List<Phrase> words, String before) {
    if (!volume.title().isEmpty()) {
      words.add(Phrase.plain(before));
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
