package recto.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Letters;
import recto.edition.Note;
import recto.edition.Reading;
import recto.edition.Transcript;
import recto.edition.Transcript.EntryText;
import recto.edition.Transcript.NoteText;
import recto.edition.Transcript.RecallMark;

/**
 * What the edition says in one flow of letters: its running text, a note, or the readings of an
 * entry of the apparatus. Letters are counted without white space.
 */
final class Script {
  /** A transcript in the flow, and where it begins there. */
  record Piece(int base, Transcript transcript) {}

  /**
   * The sign of a note in the flow.
   *
   * @param letter before which letter it stands
   * @param script the note's own flow, -1 for a second call
   */
  record Sign(int letter, String label, String target, Span span, int script) {}

  private final int parent;
  private final int anchor;
  private final Span at;
  private final @Nullable NoteText note;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();
  private final String text;
  private final Letters letters;

  private Script(
      int parent, int anchor, Span at, @Nullable NoteText note, List<Transcript> transcripts) {
    this.parent = parent;
    this.anchor = anchor;
    this.at = at;
    this.note = note;
    StringBuilder all = new StringBuilder();
    for (Transcript transcript : transcripts) {
      pieces.add(new Piece(all.length(), transcript));
      all.append(transcript.text()).append('\n');
    }
    text = all.toString();
    letters = Letters.of(text);
    for (Piece piece : pieces) {
      for (Transcript.Extent extent : piece.transcript().extents()) {
        int from = letter(piece.base() + extent.offset());
        stretches.add(new Stretch(extent.block(), from, letter(piece.base() + extent.end())));
      }
    }
  }

  /**
   * The flows of {@code text}: itself, then each note and entry, those called in it after it.
   *
   * @param signed tells which notes' calls have signs
   */
  static List<Script> of(Transcript text, Predicate<Note> signed) {
    List<Script> scripts = new ArrayList<>();
    scripts.add(new Script(-1, -1, Span.NONE, null, List.of(text)));
    new Walk(scripts, signed).calls(0);
    return scripts;
  }

  /** Follows calls to what they call. */
  private static final class Walk {
    private final List<Script> scripts;
    private final Predicate<Note> signed;

    Walk(List<Script> scripts, Predicate<Note> signed) {
      this.scripts = scripts;
      this.signed = signed;
    }

    void calls(int index) {
      Script script = scripts.get(index);
      for (Piece piece : script.pieces) {
        for (Transcript.Called called : piece.transcript().called()) {
          called.accept(new Call(index, piece.base()));
        }
      }
    }

    /** One call in the script at {@code parent}. */
    private final class Call implements Transcript.Called.Cases<Boolean> {
      private final int parent;
      private final int base;

      Call(int parent, int base) {
        this.parent = parent;
        this.base = base;
      }

      private Script caller() {
        return scripts.get(parent);
      }

      @Override
      public Boolean note(NoteText note) {
        int letter = caller().letter(base + note.offset());
        Span span = note.note().span();
        int index = scripts.size();
        boolean sign = signed.test(note.note());
        if (sign) {
          caller().signs.add(new Sign(letter, note.label(), note.note().id(), span, index));
        }
        int anchor = anchor(note.offset(), !sign);
        return add(new Script(parent, anchor, span, note, List.of(note.transcript())));
      }

      @Override
      public Boolean recall(RecallMark recall) {
        if (!recall.label().isEmpty()) {
          int letter = caller().letter(base + recall.offset());
          caller().signs.add(new Sign(letter, recall.label(), recall.target(), recall.span(), -1));
        }
        return true;
      }

      @Override
      public Boolean entry(EntryText entry) {
        if (entry.entry().readings().stream().noneMatch(this::says)) {
          return false;
        }
        int anchor = anchor(entry.end(), entry.offset() == entry.end());
        return add(new Script(parent, anchor, entry.entry().span(), null, entry.readings()));
      }

      /**
       * @param wordless true of what has neither sign nor lemma
       */
      private int anchor(int offset, boolean wordless) {
        int after = caller().letter(base + offset);
        return wordless && caller().opensLine(base + offset) ? after : after - 1;
      }

      private boolean says(Reading reading) {
        return !reading.content().isEmpty() || !reading.sigla().isEmpty();
      }

      private Boolean add(Script script) {
        scripts.add(script);
        calls(scripts.size() - 1);
        return true;
      }
    }
  }

  /** The flow in which it is called, -1 for the running text. */
  int parent() {
    return parent;
  }

  /**
   * The letter of that flow that calls it: the last before its call or of its lemma; the next where
   * an entry without lemma, or a note without sign, begins a line; -1 where there is none.
   */
  int anchor() {
    return anchor;
  }

  /** The note, or null for the running text and for an entry. */
  @Nullable NoteText note() {
    return note;
  }

  /** The series in which it stands; empty for the running text. */
  String series() {
    NoteText own = note;
    return isText() ? "" : own == null ? Note.APPARATUS : own.series();
  }

  boolean isText() {
    return parent < 0;
  }

  /** What messages call it. */
  String name() {
    if (isText()) {
      return "the text";
    }
    NoteText own = note;
    return own == null ? "an entry" : own.label().isEmpty() ? "a note" : "note " + own.label();
  }

  /** Where it begins in the source. */
  Span at() {
    return at;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Its blocks, in order. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** The signs of notes in it, in order. */
  List<Sign> signs() {
    return signs;
  }

  /** Its letters, as {@link Letters} has them. */
  String letters() {
    return letters.text();
  }

  /** How many letters stand before {@code offset} of its text. */
  int letter(int offset) {
    int low = 0;
    int high = letters.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (letters.offset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** True where white, or the end of a block or line, stands before the letter. */
  boolean parted(int letter) {
    return letter == 0 || !between(letter).isEmpty();
  }

  /** True where the letter begins a block or a line. */
  boolean beginsLine(int letter) {
    return letter == 0 || between(letter).indexOf('\n') >= 0;
  }

  /** True where the letter begins a cell. */
  boolean beginsCell(int letter) {
    return letter > 0 && between(letter).indexOf('\t') >= 0;
  }

  /** True where the letter begins what follows a row of cells. */
  boolean followsRow(int letter) {
    int end = letters.offset(letter);
    while (end > 0 && text.charAt(end) != '\n') {
      end--;
    }
    return text.lastIndexOf('\t', end) > text.lastIndexOf('\n', end - 1);
  }

  /** True where white space, and no end of a line or cell, stands before the letter. */
  boolean spaced(int letter) {
    boolean space = false;
    for (int at = letters.offset(letter - 1) + 1; at < letters.offset(letter); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\t') {
        return false;
      }
      space |= !Letters.counts(c) && c != '\u00AD';
    }
    return space;
  }

  /** True where no letter stands between the beginning of a line and {@code offset}. */
  private boolean opensLine(int offset) {
    int before = offset - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private String between(int letter) {
    return text.substring(letters.offset(letter - 1) + 1, letters.offset(letter));
  }

  /** Where the words around a letter begin in the source. */
  Span span(int letter) {
    if (letters.length() == 0) {
      return at;
    }
    int offset = letters.offset(Math.max(0, Math.min(letter, letters.length() - 1)));
    int[] bases = pieces.stream().mapToInt(Piece::base).toArray();
    int found = Arrays.binarySearch(bases, offset);
    Piece piece = pieces.get(found >= 0 ? found : -found - 2);
    Span span = piece.transcript().span(offset - piece.base());
    return span.equals(Span.NONE) ? at : span;
  }
}
