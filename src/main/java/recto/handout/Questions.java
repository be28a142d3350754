package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.galley.Paratext;
import recto.galley.Paratext.Entry;
import recto.galley.Paratext.Part;
import recto.galley.Paratext.Phrase;
import recto.handout.Order.Copy;
import recto.handout.Sidecar.Question;
import recto.sidecar.Said;

/** A teacher's questions as they are printed, numbered, with room for answers or with them. */
final class Questions {
  private final Labels labels;
  private final Cited cited;
  private final Copy copy;

  Questions(Labels labels, Cited cited, Copy copy) {
    this.labels = labels;
    this.cited = cited;
    this.copy = copy;
  }

  Paratext.Entries entries(List<Question> questions) {
    List<Entry> entries = new ArrayList<>();
    for (Question question : questions) {
      String number = (entries.size() + 1) + ".";
      entries.add(new Entry("question", number, false, asked(question), below(question)));
    }
    return new Paratext.Entries(entries);
  }

  private List<Phrase> asked(Question question) {
    String where = where(question).orElse("");
    String ask = question.ask();
    if (ask.contains("{where}")) {
      ask = ask.replace("{where}", where.isEmpty() ? "…" : where);
    } else if (!where.isEmpty()) {
      ask += " (" + where + ")";
    }
    List<Phrase> phrases = new ArrayList<>(Emphasis.phrases(ask));
    if (question.points() > 0) {
      String unit = labels.of(question.points() == 1 ? "point" : "points");
      phrases.add(Phrase.italic(" [" + question.points() + "\u00A0" + unit + "]"));
    }
    return phrases;
  }

  private Optional<String> where(Question question) {
    if (!question.lines().isEmpty()) {
      return cited.lines(question.lines());
    }
    if (!question.page().isEmpty()) {
      return cited.page(question.page());
    }
    return question.quote().isEmpty() ? Optional.empty() : cited.quoted(question.quote());
  }

  private List<Part> below(Question question) {
    List<Part> below = new ArrayList<>();
    if (!question.comment().isEmpty()) {
      below.add(comment(question.comment()));
    }
    if (!question.choices().isEmpty()) {
      below.add(choices(question));
    }
    if (copy == Copy.TEACHER && !question.answer().isEmpty()) {
      String label = labels.of("answer") + ":\u2002";
      List<Phrase> phrases = new ArrayList<>(List.of(Phrase.bold(label)));
      phrases.addAll(Emphasis.phrases(answer(question)));
      below.add(new Paratext.Words("answer", phrases));
    } else if (question.space() > 0) {
      below.add(new Paratext.Answer(question.space()));
    }
    return below;
  }

  private Part comment(Said words) {
    String lines = cited.quoted(words).map(found -> "\u2002(" + found + ")").orElse("");
    List<Phrase> phrases = new ArrayList<>(List.of(Phrase.plain("“" + words.words() + "”")));
    if (!lines.isEmpty()) {
      phrases.add(Phrase.italic(lines));
    }
    return new Paratext.Words("question-quotation", phrases);
  }

  private Part choices(Question question) {
    List<Entry> entries = new ArrayList<>();
    for (String choice : question.choices()) {
      boolean right = copy == Copy.TEACHER && isAnswer(question, entries.size());
      String label = letter(entries.size()) + ")";
      entries.add(
          new Entry(
              right ? "choice-right" : "choice",
              label,
              right,
              Emphasis.phrases(choice),
              List.of()));
    }
    return new Paratext.Entries(entries);
  }

  private static boolean isAnswer(Question question, int choice) {
    return question.answer().equals(Integer.toString(choice + 1))
        || question.answer().equals(question.choices().get(choice));
  }

  private static String answer(Question question) {
    for (int i = 0; i < question.choices().size(); i++) {
      if (isAnswer(question, i)) {
        return letter(i) + ") " + question.choices().get(i);
      }
    }
    return question.answer();
  }

  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
  }
}
