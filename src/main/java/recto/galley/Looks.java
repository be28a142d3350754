package recto.galley;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.style.LookChange;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.style.TextStyle.Look;

/** What the words of the source mean on the page, by the stylesheet. */
final class Looks {
  private final Stylesheet style;

  Looks(Stylesheet style) {
    this.style = style;
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

  /** What the element called {@code name} changes, or null. */
  @Nullable LookChange element(String name) {
    return style.look("<" + name + ">");
  }

  /** The text style of a paragraph. */
  TextStyle paragraph(Prose prose, Frame frame) {
    String name = frame.base();
    if (prose.role() == Prose.Role.PARAGRAPH) {
      for (String word : prose.rend().words()) {
        name = style.paragraphs().getOrDefault(word, name);
      }
    } else {
      name = prose.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (prose.continued() && name.equals(frame.base())) {
      return fit(flush(style.text(name)), frame);
    }
    return fit(style.text(name), frame);
  }

  /** The style called {@code name}, fitted into its frame. */
  TextStyle named(String name, Frame frame) {
    return fit(style.text(name), frame);
  }

  private static TextStyle flush(TextStyle text) {
    return new Variation(text).firstIndent(Math.min(0, text.firstIndent())).style();
  }

  private static TextStyle fit(TextStyle text, Frame frame) {
    TextStyle small = frame.small();
    if (frame.left() == 0 && small == null) {
      return text;
    }
    Variation fitted = new Variation(text).left(text.left() + frame.left());
    return small == null ? fitted.style() : fitted.within(small).style();
  }

  /** The text style of a list's items, set in by its own indent for every list around. */
  TextStyle item(String type, Frame frame) {
    String name = style.text().containsKey(type) ? type : "list-item";
    TextStyle text = style.text(name);
    TextStyle fitted = fit(text, frame);
    return new Variation(fitted).left(fitted.left() + text.left() * frame.depth()).style();
  }

  /** The text style of an entry of an index, by how many entries it is under. */
  TextStyle indexItem(Frame frame) {
    String name = frame.depth() == 0 ? "index" : "index-" + (frame.depth() + 1);
    return fit(style.text(style.text().containsKey(name) ? name : "index-3"), frame);
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
    return new Variation(verse).left(verse.left() + indent).white(first, last).style();
  }

  /** A text style changed in a few things. */
  private record Variation(TextStyle style) {
    Variation left(long left) {
      return copy(
          style.look(),
          style.leading(),
          style.firstIndent(),
          left,
          style.spaceBefore(),
          style.spaceAfter());
    }

    Variation firstIndent(long indent) {
      return copy(
          style.look(),
          style.leading(),
          indent,
          style.left(),
          style.spaceBefore(),
          style.spaceAfter());
    }

    Variation within(TextStyle limit) {
      Look look = style.look().withSize(Math.min(style.look().size(), limit.look().size()));
      long leading = Math.min(style.leading(), limit.leading());
      return copy(look, leading, style.firstIndent(), style.left(), 0, 0);
    }

    Variation white(boolean before, boolean after) {
      long above = before ? style.spaceBefore() : 0;
      long below = after ? style.spaceAfter() : 0;
      return copy(style.look(), style.leading(), style.firstIndent(), style.left(), above, below);
    }

    private Variation copy(
        Look look, long leading, long firstIndent, long left, long above, long below) {
      return new Variation(
          new TextStyle(
              style.name(),
              look,
              leading,
              style.align(),
              firstIndent,
              left,
              style.right(),
              above,
              below,
              style.keepNext(),
              style.keepPrevious(),
              style.keepTogether(),
              style.widows(),
              style.orphans(),
              style.hyphenate(),
              style.balanced(),
              style.steps()));
    }
  }
}
