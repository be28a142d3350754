package recto.line;

/**
 * The items of a paragraph to the places where its lines may end: at white that is no tie, after
 * signs, and inside words.
 *
 * <p>The items are added up from left to right; at each place the sums are noted as they are for a
 * line that ends there, and for one that starts there.
 */
final class BreakFinder {
  /** How far to go where no lines can be had otherwise. */
  enum Need {
    /** Ties hold, words in capitals stay whole. */
    NONE,
    /** Words in capitals are hyphenated. */
    CAPITALS,
    /** Ties break, at a price. */
    TIES,
    /** Words wider than a line break between any two letters. */
    WORDS
  }

  private static final int TIE = 3_000;
  private static final int TORN = 6_000;

  private final Breaks breaks = new Breaks();
  private final Bench bench;
  private final Places places = new Places();

  private Need need = Need.NONE;
  private boolean hyphenate;
  private boolean hang;
  private boolean wide;

  /** The sums so far, and the row whose next line has not started yet, or -1. */
  private long width;

  private long space;
  private int open;

  BreakFinder(Bench bench) {
    this.bench = bench;
  }

  /**
   * The places of a paragraph; scratch, good until the next call.
   *
   * @param narrowest the width of the narrowest line
   */
  Breaks find(Setting setting, long narrowest, Need how) {
    need = how;
    hyphenate = setting.paragraph().style().hyphenate();
    hang = setting.levels() == null;
    width = 0;
    space = 0;
    breaks.clear();
    Item[] items = setting.items();
    int[] at = setting.at();
    int end = items.length;
    while (end > 0 && items[end - 1].white()) {
      end--;
    }
    open = breaks.add(0, 0, 0, Breaks.BARE);
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
    ends(setting, at[end], setting.text().length(), Breaks.ALWAYS, tokenEnd == end ? end : 0);
    return breaks;
  }

  /**
   * Adds a row for a line that ends between words.
   *
   * @param items how many items stand before its end; 0 where there is no word there
   */
  private void ends(Setting setting, int end, int start, int penalty, int items) {
    int row = breaks.add(end, start, penalty, Breaks.BARE);
    if (items > 0) {
      Word last = (Word) setting.items()[items - 1];
      breaks.endHang[row] = hang ? last.rightHang : 0;
      breaks.lastWord[row] = last.sense;
    }
    breaks.endWidth[row] = width - breaks.endHang[row];
    breaks.endSpace[row] = space;
    breaks.startWidth[row] = width;
    breaks.startSpace[row] = space;
    open = row;
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
        ends(setting, lineEnd, next, Breaks.ALWAYS, word);
        word = 0;
        forced = next;
        lineEnd = next;
      }
      return;
    }
    if (from == 0) {
      open = -1;
    } else if (!binds(text, from, to) && !tied(setting, first, from, to)) {
      ends(setting, from, to, 0, word);
    } else if (need == Need.WORDS || (to > from && need == Need.TIES)) {
      ends(setting, from, to, TIE, word);
    }
    for (int i = first; i < end; i++) {
      Item item = setting.items()[i];
      width += item.width();
      space += item.stretches() ? item.width() : 0;
    }
  }

  private static boolean tied(Setting setting, int first, int from, int to) {
    return setting.items()[first - 1] instanceof Word word
        && ((word.type.french && setting.text().charAt(from - 1) == '\u00AB')
            || word.type.ties.tied(setting.text(), from, to));
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
      start(setting, word, at[i]);
      if (wide) {
        tear(setting, word, at[i]);
      } else if (alone) {
        for (int p = 0; p < word.partings.length; p += Word.PARTING) {
          parting(setting, word, at[i], p);
        }
      } else {
        for (; place < places.count && at[first] + places.at[place] < at[i + 1]; place++) {
          inside(
              setting,
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
      width += word.width() + setting.signs().room(at[i] + 1, at[i + 1]);
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

  /** Begins the line that waits for its first word, and lets a sign before the word stand. */
  private void start(Setting setting, Word word, int offset) {
    boolean sign = setting.signs().stand(offset);
    if (open >= 0) {
      starts(open, width, sign ? setting.signs().space() : 0, hang && !sign ? word.leftHang : 0);
      breaks.startSpace[open] = space;
      breaks.firstWord[open] = word.sense;
      open = -1;
    }
    width += setting.signs().room(offset, offset + 1);
  }

  private void starts(int row, long left, long dropped, int hanging) {
    breaks.startHang[row] = hanging;
    breaks.startWidth[row] = left + dropped + hanging;
  }

  /** Adds a row for a place in a word of several looks, if its shape allows. */
  private void inside(Setting setting, Word word, int offset, int k, byte kind, int penalty) {
    if (k > 0 && word.type.onBaseline && !word.rtl && word.shaped.safeToBreak(k)) {
      boolean hyphen = kind == Breaks.HYPHEN;
      inside(
          setting,
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
  private void parting(Setting setting, Word word, int offset, int row) {
    int[] partings = word.partings;
    inside(
        setting,
        word,
        offset,
        partings[row + Word.AT],
        (byte) partings[row + Word.KIND],
        partings[row + Word.PENALTY],
        partings[row + Word.BEFORE],
        partings[row + Word.AFTER],
        partings[row + Word.HANG],
        partings[row + Word.NEXT_HANG]);
  }

  private void inside(
      Setting setting,
      Word word,
      int offset,
      int k,
      byte kind,
      int penalty,
      long before,
      long after,
      int hanging,
      int nextHanging) {
    if (kind == Breaks.HYPHEN
        && (!hyphenate || (need == Need.NONE && penalty >= Places.CAPITALS))) {
      return;
    }
    int place = offset + k;
    boolean sign = setting.signs().stand(place);
    long room = setting.signs().room(offset + 1, place);
    int row = breaks.add(place, place, penalty, kind);
    breaks.endHang[row] = hang ? hanging : 0;
    breaks.endWidth[row] = width + room + before - breaks.endHang[row];
    breaks.endSpace[row] = space;
    starts(
        row,
        width + room + word.width() - after,
        sign ? setting.signs().space() : 0,
        hang && !sign ? nextHanging : 0);
    breaks.startSpace[row] = space;
  }

  /** Adds a row for a place after word {@code i} whose next word follows without white. */
  private void between(Setting setting, int i, byte kind, int penalty) {
    Word word = (Word) setting.items()[i];
    Word next = (Word) setting.items()[i + 1];
    boolean torn = kind == Breaks.TORN;
    if (!torn && (!next.type.onBaseline || word.rtl || next.rtl)) {
      return;
    }
    inside(
        setting,
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
  private void tear(Setting setting, Word word, int offset) {
    int place = 0;
    for (int k = 1; k < word.text().length(); k++) {
      while (place < word.partings.length && word.partings[place + Word.AT] < k) {
        place += Word.PARTING;
      }
      if (place < word.partings.length && word.partings[place + Word.AT] == k) {
        parting(setting, word, offset, place);
      } else if (word.shaped.safeToBreak(k) && !Character.isLowSurrogate(word.text().charAt(k))) {
        inside(
            setting,
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
