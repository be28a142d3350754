package recto.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.style.LookChange;
import recto.style.Stylesheet;
import recto.style.TextDraft;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Look;

/** What the words of the source mean on the page, by the stylesheet. */
final class Looks {
  private static final String ABOVE_HEAD = "above-head";
  private static final String GROUP = "-group";
  private static final String INITIAL = "-initial";

  /** Words that say where a line stands. */
  private static final Map<String, Align> SIDES =
      Map.of(
          "left", Align.LEFT,
          "flushleft", Align.LEFT,
          "flush-left", Align.LEFT,
          "center", Align.CENTRE,
          "centre", Align.CENTRE,
          "centered", Align.CENTRE,
          "right", Align.RIGHT,
          "flushright", Align.RIGHT,
          "flush-right", Align.RIGHT);

  /** Lists deeper than this are set in no further. */
  private static final int DEEPEST = 8;

  private final Stylesheet style;
  private final Roles roles;

  Looks(Stylesheet style) {
    this.style = style;
    roles = new Roles(style, this);
  }

  /** {@code look} as the words of {@code rend} change it. */
  Look on(Look look, Rend rend) {
    Look changed = look;
    for (String word : rend.words()) {
      LookChange change = style.look(word);
      if (change != null) {
        changed = change.on(changed);
      }
    }
    return changed;
  }

  /**
   * The look among the words of {@code rend} that puts signs around what it is said of, or null.
   */
  @Nullable LookChange signs(Rend rend) {
    for (String word : rend.words()) {
      LookChange change = style.look(word);
      if (change != null && !(change.before().isEmpty() && change.after().isEmpty())) {
        return change;
      }
    }
    return null;
  }

  /** What the element called {@code name} changes, or null. */
  @Nullable LookChange element(String name) {
    return style.look("<" + name + ">");
  }

  /**
   * What an editorial element changes: by what is said of it, as in {@code <supplied omitted>},
   * else by its name; or null.
   */
  @Nullable LookChange editorial(String name, Inline.Editorial editorial) {
    List<String> said = new ArrayList<>(List.of(editorial.reason().split("[\\s,]+", -1)));
    said.addAll(editorial.rend().words());
    for (String word : said) {
      LookChange change = style.look("<" + name + " " + word + ">");
      if (change != null) {
        return change;
      }
    }
    return element(name);
  }

  /**
   * The sign of a quotation mark, or an empty string.
   *
   * @param around the language there, where the mark itself has none
   */
  String quotationMark(Inline.QuotationMark mark, String around) {
    String language = mark.language().isEmpty() ? around : mark.language();
    return style.quotations().sign(mark, language);
  }

  /** The text style of a paragraph. */
  TextStyle paragraph(Prose prose, Frame frame) {
    String name = frame.base();
    if (prose.role() == Prose.Role.PARAGRAPH) {
      name = roles.lined(prose, name);
      String within = Highlighting.of(prose);
      for (String word : prose.rend().words()) {
        name = style.paragraphs().getOrDefault(word, name);
        for (String inner : within.isEmpty() ? List.<String>of() : List.of(within.split(" ", -1))) {
          name = style.paragraphs().getOrDefault(word + " " + inner, name);
        }
      }
    } else {
      name = roles.style(prose);
      if (prose.role().runs()) {
        return fit(standing(style.text(name), prose.rend()), frame);
      }
    }
    boolean base = name.equals(frame.base());
    long item = frame.inset().item();
    if (base && item > 0) {
      TextStyle text = style.text(name);
      return fit(text.draft().indents(0, item, text.right()).style(), frame);
    }
    TextStyle text = prose.continued() && base ? flush(style.text(name)) : style.text(name);
    return fit(item > 0 ? text.draft().left(text.left() + item).style() : text, frame);
  }

  /** The style of a line, as a date's, on the side where the source says that it stands. */
  private static TextStyle standing(TextStyle text, Rend rend) {
    Align side = stands(rend);
    return side == null || side == text.align()
        ? text
        : text.draft().align(side).indents(0, text.left(), 0).plain().style();
  }

  /** The side on which a line stands by the words of {@code rend}, or null. */
  static @Nullable Align stands(Rend rend) {
    for (String word : rend.words()) {
      Align side = SIDES.get(word);
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  /** {@code text} with the lines kept together that an editor wants kept. */
  static TextStyle kept(TextStyle text, List<Adjustment> asked) {
    TextStyle kept = text;
    for (Adjustment each : asked) {
      kept =
          switch (each.kind()) {
            case KEEP -> kept.draft().together().style();
            case KEEP_NEXT ->
                kept.draft().together().keepNext(Math.max(kept.keepNext(), kept.orphans())).style();
            case BREAK, LONGER, SHORTER -> kept;
          };
    }
    return kept;
  }

  /** The style called {@code name}, fitted into its frame. */
  TextStyle named(String name, Frame frame) {
    return fit(style.text(name), frame);
  }

  /** The style of verse; in a quotation it stands where it would stand outside. */
  TextStyle verse(String name, Frame frame) {
    TextStyle text = style.text(name);
    TextStyle quotation = frame.inset().quotation();
    long left = quotation == null ? 0 : Math.min(text.left(), quotation.left());
    return fit(text.draft().left(text.left() - left).style(), frame);
  }

  private static TextStyle flush(TextStyle text) {
    return text.draft().firstIndent(Math.min(0, text.firstIndent())).style();
  }

  private static TextStyle fit(TextStyle text, Frame frame) {
    TextStyle small = frame.small();
    TextStyle set = frame.inset().fit(text);
    if (small == null && frame.align() == null) {
      return set;
    }
    TextDraft fitted = set.draft();
    if (frame.align() != null) {
      fitted.align(frame.align());
    }
    if (small != null) {
      long size = Math.min(set.look().size(), small.look().size());
      fitted.look(text.look().withSize(size)).white(0, 0);
      fitted.leading(Math.min(set.leading(), small.leading()));
    }
    return fitted.style();
  }

  /** The style of a line that stands above a document's head, as the number of a file. */
  TextStyle above(TextStyle text, boolean first) {
    TextStyle model = style.text(ABOVE_HEAD);
    TextDraft above = text.draft().white(first ? model.spaceBefore() : 0, 0);
    return above.keepNext(model.keepNext()).style();
  }

  /** {@code text} with at least this white above it. */
  static TextStyle apart(TextStyle text, long white) {
    return text.draft().white(Math.max(white, text.spaceBefore()), text.spaceAfter()).style();
  }

  /** The style of a head below such a line or below another head. */
  TextStyle below(TextStyle head) {
    return head.draft().white(style.text(ABOVE_HEAD).spaceAfter(), head.spaceAfter()).style();
  }

  /** The style of a head that another follows. */
  TextStyle followed(TextStyle head) {
    return head.draft().white(head.spaceBefore(), style.text(ABOVE_HEAD).spaceAfter()).style();
  }

  /**
   * The text style of a list's items. A list within a list has the style of its level, as
   * "index-2", where there is one; else that of the list around it, set in by its own indent.
   *
   * @param group true for an item that holds a list itself
   * @param initial true for the first of a list that begins with its letter
   */
  TextStyle item(String list, Frame frame, boolean group, boolean initial) {
    int level = Math.min(frame.lists().depth() + 1, DEEPEST);
    int known = level;
    while (known > 1 && !style.text().containsKey(list + "-" + known)) {
      known--;
    }
    TextStyle head = group ? style.text().get(list + GROUP) : null;
    boolean led = head != null && level == 1;
    TextStyle text = style.text(led ? list + GROUP : known > 1 ? list + "-" + known : list);
    TextStyle before = known > 2 ? style.text(list + "-" + (known - 1)) : style.text(list);
    long step = known > 1 ? text.left() - before.left() : text.left();
    TextStyle fitted = fit(text, frame);
    long around = frame.inset().item();
    TextStyle letter = style.text().get(list + INITIAL);
    boolean parted = initial && level == 1;
    long above = parted && letter != null ? letter.spaceBefore() : fitted.spaceBefore();
    return fitted
        .draft()
        .left(fitted.left() + (within(list, frame, level) ? around : step * (level - known)))
        .white(above, fitted.spaceAfter())
        .keepNext(head == null ? fitted.keepNext() : head.keepNext())
        .style();
  }

  /** True where there is a text style of this name. */
  boolean has(String name) {
    return style.text().containsKey(name);
  }

  /** True of numbers that stand below the words of an item, which themselves follow a number. */
  private static boolean within(String list, Frame frame, int level) {
    return list.startsWith(NumberedParagraphs.STYLE)
        && level > 1
        && level < DEEPEST
        && frame.inset().item() > 0;
  }

  /** True where white stands between the letters of a list by which its items are ordered. */
  boolean partsLetters(String list, Frame frame) {
    return frame.lists().depth() == 0 && style.text().containsKey(list + INITIAL);
  }

  /** The style of one line of a stanza: white above the first and below the last only. */
  static TextStyle verseLine(TextStyle verse, Rend rend, boolean first, boolean last) {
    long indent = 0;
    for (String word : rend.words()) {
      if (word.startsWith("indent")) {
        String figures = word.replaceAll("\\D", "");
        int steps = figures.isEmpty() || figures.length() > 2 ? 1 : Integer.parseInt(figures);
        indent = Math.min(steps, 8) * verse.look().size() * 3 / 2;
      }
    }
    return line(verse.draft().left(verse.left() + indent).style(), first, last);
  }

  /** The style of one of several lines: white above the first and below the last only. */
  static TextStyle line(TextStyle text, boolean first, boolean last) {
    long above = first ? text.spaceBefore() : 0;
    long below = last ? text.spaceAfter() : 0;
    return text.draft().white(above, below).style();
  }
}
