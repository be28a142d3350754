package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.galley.Paratext.Phrase;

/** Words as a teacher writes them: *italic* between asterisks, **bold** between two. */
final class Emphasis {
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*|\\*(\\S(?:[^*]*\\S)?)\\*");

  private Emphasis() {}

  static List<Phrase> phrases(String words) {
    List<Phrase> phrases = new ArrayList<>();
    Matcher marked = MARKED.matcher(words);
    int end = 0;
    while (marked.find()) {
      add(phrases, words.substring(end, marked.start()));
      phrases.add(
          marked.group(1) != null ? Phrase.bold(marked.group(1)) : Phrase.italic(marked.group(2)));
      end = marked.end();
    }
    add(phrases, words.substring(end));
    return phrases;
  }

  /** What a teacher writes; where that is nothing, the edition's own words as they stand. */
  static List<Phrase> phrases(String written, String own) {
    List<Phrase> phrases = new ArrayList<>(phrases(written));
    add(phrases, written.isEmpty() ? own : "");
    return phrases;
  }

  private static void add(List<Phrase> phrases, String words) {
    if (!words.isEmpty()) {
      phrases.add(Phrase.plain(words));
    }
  }
}
