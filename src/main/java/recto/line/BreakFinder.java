package recto.line;

import recto.style.LineCosts;

/**
 * The items of a paragraph to the places where its lines may end: at white that is no tie, after
 * signs, and inside words.
 */
final class BreakFinder {
  /** How far to go where no lines can be had otherwise. */
  enum Need {
    /** Ties hold, months and words in capitals stay whole. */
    NONE,
    /** Months are hyphenated. */
    MONTHS,
    /** Words in capitals are hyphenated. */
    CAPITALS,
    /** Ties break, at a price. */
    TIES,
    /** Words wider than a line break between any two letters. */
    WORDS
  }

  private static final int TIE = 3_000;
  private static final int TORN = 6_000;

  private final LineCosts costs;
  private final Bench bench;
  private final BreakRows rows = new BreakRows();
  private final Places places = new Places();

  private Need need = Need.NONE;
  private boolean wide;

  BreakFinder(LineCosts costs, Bench bench) {
    this.costs = costs;
    this.bench = bench;
  }

  /**
   * The places of a paragraph; scratch, good until the next call.
   *
   * @param narrowest the width of the narrowest line
   */
  Breaks find(Setting setting, long narrowest, Need how) {
    need = how;
    rows.begin(setting, dearest(setting.paragraph().style().hyphenate()));
    Item[] items = setting.items();
    int[] at = setting.at();
    int end = items.length;
    while (end > 0 && items[end - 1].white()) {
      end--;
    }
    int tokenEnd = 0;
    int i = 0;
    while (i < end) {
      int first = i;
      if (items[i].white()) {
        while (i < end && items[i].white()) {
          i++;
        }
        white(setting, first, i, tokenEnd);
      } else {
        long wider = 0;
        while (i < end && !items[i].white()) {
          wider += items[i].width();
          i++;
        }
        wider += setting.signs().room(at[first], at[i]);
        wide = need == Need.WORDS && wider > narrowest;
        token(setting, first, i);
        tokenEnd = i;
      }
    }
    rows.between(at[end], setting.text().length(), Breaks.ALWAYS, tokenEnd == end ? end : 0);
    return rows.breaks();
  }

  /** The penalty of a hyphen from which on it is left out. */
  private int dearest(boolean hyphenate) {
    if (!hyphenate) {
      return Integer.MIN_VALUE;
    }
    return switch (need) {
      case NONE -> Places.month(costs);
      case MONTHS -> Places.month(costs) + Places.CAPITALS;
      case CAPITALS, TIES, WORDS -> Integer.MAX_VALUE;
    };
  }

  /** Adds white, and the places it makes. */
  private void white(Setting setting, int first, int end, int before) {
    String text = setting.text();
    int from = setting.at()[first];
    int to = setting.at()[end];
    int forced = from;
    while (forced < to && !Itemizer.forced(text.charAt(forced))) {
      forced++;
    }
    int word = before == first ? before : 0;
    if (forced < to) {
      int lineEnd = from;
      while (forced < to) {
        int next = forced + 1;
        while (next < to && !Itemizer.forced(text.charAt(next))) {
          next++;
        }
        rows.between(lineEnd, next, Breaks.ALWAYS, word);
        word = 0;
        forced = next;
        lineEnd = next;
      }
      return;
    }
    if (from == 0) {
      rows.drop();
    } else {
      int penalty = binds(text, from, to) ? Breaks.NEVER : tie(setting, first, from, to);
      if (penalty < Breaks.NEVER) {
        rows.between(from, to, penalty, word);
      } else if (need == Need.WORDS || (to > from && need == Need.TIES)) {
        rows.between(from, to, TIE, word);
      }
    }
    for (int i = first; i < end; i++) {
      rows.white(setting.items()[i]);
    }
  }

  /** The penalty of a line that ends at white after a word. */
  private int tie(Setting setting, int first, int from, int to) {
    if (!(setting.items()[first - 1] instanceof Word word)) {
      return 0;
    }
    if (word.type.french && setting.text().charAt(from - 1) == '\u00AB') {
      return Breaks.NEVER;
    }
    return word.type.ties.penalty(setting.text(), from, to, costs);
  }

  /** True of white that never breaks; a hair is no letter of the text. */
  private static boolean binds(String text, int from, int to) {
    if (from == to) {
      return true;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\u00A0' || c == '\u202F' || c == '\u2007') {
        return true;
      }
    }
    return false;
  }

  /** Adds words without white between them, and the places in them. */
  private void token(Setting setting, int first, int end) {
    int[] at = setting.at();
    boolean alone = end - first == 1;
    if (!alone) {
      find(setting, first, end);
    }
    int place = 0;
    for (int i = first; i < end; i++) {
      Word word = (Word) setting.items()[i];
      rows.start(word, at[i]);
      if (wide) {
        tear(word, at[i]);
      } else if (alone) {
        for (int p = 0; p < word.partings.length; p += Partings.ROW) {
          parting(word, at[i], p);
        }
      } else {
        for (; place < places.count && at[first] + places.at[place] < at[i + 1]; place++) {
          inside(
              word,
              at[i],
              at[first] + places.at[place] - at[i],
              places.kind[place],
              places.penalty[place]);
        }
        if (place < places.count && at[first] + places.at[place] == at[i + 1]) {
          between(setting, i, places.kind[place], places.penalty[place]);
          place++;
        }
      }
      if (wide && i + 1 < end) {
        between(setting, i, Breaks.TORN, TORN);
      }
      rows.word(word, at[i] + 1, at[i + 1]);
    }
  }

  /** Finds the places of a word of several looks as if it had one. */
  private void find(Setting setting, int first, int end) {
    int[] at = setting.at();
    Item[] items = setting.items();
    places.clear();
    Type type = ((Word) items[first]).type;
    places.afterSigns(setting.text().substring(at[first], at[end]), type.costs, type.language);
    int i = first;
    while (i < end) {
      Word word = (Word) items[i];
      int from = i++;
      while (i < end && alike(word, (Word) items[i])) {
        i++;
      }
      if (word.type.onBaseline) {
        places.hyphens(setting.text().substring(at[from], at[i]), at[from] - at[first], word.type);
      }
    }
  }

  private static boolean alike(Word word, Word other) {
    return word.type.onBaseline == other.type.onBaseline
        && word.type.hyphenator == other.type.hyphenator;
  }

  /** Adds a row for a place in a word of several looks, if its shape allows. */
  private void inside(Word word, int offset, int k, byte kind, int penalty) {
    if (k > 0 && word.type.onBaseline && !word.rtl && word.shaped.safeToBreak(k)) {
      boolean hyphen = kind == Breaks.HYPHEN;
      rows.inside(
          word,
          offset,
          k,
          kind,
          penalty,
          word.before(k, hyphen, bench),
          word.after(k, bench),
          hyphen ? word.type.hyphenHang() : word.rightHang(k),
          word.leftHang(k));
    }
  }

  /** Adds a row for the place that begins at {@code row} of the word's partings. */
  private void parting(Word word, int offset, int row) {
    int[] partings = word.partings;
    rows.inside(
        word,
        offset,
        partings[row + Partings.AT],
        (byte) partings[row + Partings.KIND],
        partings[row + Partings.PENALTY],
        partings[row + Partings.BEFORE],
        partings[row + Partings.AFTER],
        partings[row + Partings.HANG],
        partings[row + Partings.NEXT_HANG]);
  }

  /** Adds a row for a place after word {@code i} whose next word follows without white. */
  private void between(Setting setting, int i, byte kind, int penalty) {
    Word word = (Word) setting.items()[i];
    Word next = (Word) setting.items()[i + 1];
    boolean torn = kind == Breaks.TORN;
    if (!torn && (!next.type.onBaseline || word.rtl || next.rtl)) {
      return;
    }
    rows.inside(
        word,
        setting.at()[i],
        word.text().length(),
        kind,
        penalty,
        kind == Breaks.HYPHEN ? word.before(word.text().length(), true, bench) : word.width(),
        0,
        kind == Breaks.HYPHEN ? word.type.hyphenHang() : word.rightHang,
        0);
  }

  /** Adds a row before each letter. */
  private void tear(Word word, int offset) {
    int place = 0;
    for (int k = 1; k < word.text().length(); k++) {
      while (place < word.partings.length && word.partings[place + Partings.AT] < k) {
        place += Partings.ROW;
      }
      if (place < word.partings.length && word.partings[place + Partings.AT] == k) {
        parting(word, offset, place);
      } else if (word.shaped.safeToBreak(k) && !Character.isLowSurrogate(word.text().charAt(k))) {
        rows.inside(
            word,
            offset,
            k,
            Breaks.TORN,
            TORN,
            word.before(k, false, bench),
            word.after(k, bench),
            0,
            word.leftHang(k));
      }
    }
  }
}
