package recto.galley;

import java.util.List;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Reading;
import recto.style.ApparatusStyle;

/** Sets what an entry of the apparatus says: {@code lemma] reading sigla}. */
final class EntrySetter {
  /** White at which no line ends: a siglum stays with its reading. */
  private static final char NO_BREAK = '\u00A0';

  /** Readings that are remarks, and no witness's. */
  private static final List<String> REMARKS = List.of("note", "witDetail");

  private final Setting setting;
  private final ParagraphMaker maker;
  private final String language;
  private final ApparatusStyle signs;
  private final InlineSetter words;

  EntrySetter(Setting setting, ParagraphMaker maker, String language) {
    this.setting = setting;
    this.maker = maker;
    this.language = language;
    this.signs = setting.style().apparatus();
    this.words = new InlineSetter(setting, maker, maker.style().look(), language);
  }

  void set(Inline.Entry entry) {
    String lemma = Plain.words(entry.lemma());
    boolean lost = lemma.isBlank() && isGap(entry.lemma());
    boolean bare = lemma.isBlank() && !lost;
    String between = "";
    if (lost) {
      words.all(entry.lemma());
      added(entry.span(), after(entry.lemmaSigla()) + signs.lemmaEnd() + " ");
    } else if (!bare) {
      added(entry.span(), named(lemma) + after(entry.lemmaSigla()) + signs.lemmaEnd() + " ");
    } else if (!entry.lemmaSigla().isEmpty()) {
      added(entry.span(), signs.omitted() + after(entry.lemmaSigla()));
      between = signs.betweenReadings();
    }
    boolean adds = bare && entry.lemmaSigla().isEmpty() && !named(entry);
    for (Reading reading : entry.readings()) {
      added(reading.span(), between);
      words.all(reading.content());
      added(reading.span(), sign(reading, adds) + after(reading.sigla()));
      boolean lemmatic = reading.type().equals(Reading.LEMMA);
      between = lemmatic ? signs.lemmaEnd() + " " : signs.betweenReadings();
    }
  }

  /** True of a lemma that nobody can read, which is not to be taken for one that lacks words. */
  private static boolean isGap(List<Inline> lemma) {
    return lemma.stream()
        .anyMatch(
            each ->
                each instanceof Inline.Editorial gap && gap.kind() == Inline.Editorial.Kind.GAP);
  }

  /** The words of a lemma; of a long one the first and the last. */
  private String named(String lemma) {
    String[] all = lemma.strip().split("\\s+", -1);
    return all.length <= signs.lemmaWords()
        ? lemma
        : all[0] + NO_BREAK + "… " + all[all.length - 1];
  }

  /** True of an entry that holds no words itself, and names in a reading those it is about. */
  private static boolean named(Inline.Entry entry) {
    return !entry.readings().isEmpty() && entry.readings().get(0).type().equals(Reading.LEMMA);
  }

  /** What is said of a reading: that it is none, or that it stands where the text has nothing. */
  private String sign(Reading reading, boolean adds) {
    if (reading.content().isEmpty()) {
      return reading.type().equals(Reading.LACKING) ? signs.lacking() : signs.omitted();
    }
    boolean added = adds && !signs.added().isEmpty() && !REMARKS.contains(reading.type());
    return added ? NO_BREAK + signs.added() : "";
  }

  private static String after(String sigla) {
    return sigla.isEmpty() ? "" : NO_BREAK + sigla;
  }

  /** Letters that are not the source's. */
  private void added(Span at, String letters) {
    if (!letters.isEmpty()) {
      int element = setting.tags().added(maker.element());
      maker.added(at, letters, RunProperties.added(maker.style().look(), language, element));
    }
  }
}
