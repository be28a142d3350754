package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.style.PageStyle;
import recto.style.Protrusion;
import recto.unit.Length;
import recto.unit.Rect;

/**
 * No letter stands on another, none outside the page, and no line of text reaches out of its block
 * further than its last sign may hang.
 */
final class NothingOverlaps implements Law {
  /** How far a line may reach out for the rounding of its file, in scaled points. */
  private static final long ROUNDING = Length.POINT / 5;

  @Override
  public int number() {
    return 4;
  }

  @Override
  public String title() {
    return "nothing overlaps or sticks out";
  }

  @Override
  public String unit() {
    return "page";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    for (int index = 0; index < evidence.reading().pages(); index++) {
      findings.checked(1);
      for (Evidence.View view : evidence.views(index)) {
        new Sheet(evidence, view, findings).check();
        for (Collisions.Collision each : new Collisions(view.page()).all()) {
          findings.failed(index, Span.NONE, each.message());
        }
      }
    }
  }

  /** One page and the areas on it. */
  private static final class Sheet {
    private final Evidence evidence;
    private final Evidence.View view;
    private final ReadPage page;
    private final Kinds.Marks marks;
    private final Findings findings;
    private final Set<Long> told = new HashSet<>();

    Sheet(Evidence evidence, Evidence.View view, Findings findings) {
      this.evidence = evidence;
      this.view = view;
      this.page = view.page();
      this.marks = evidence.kinds().of(page);
      this.findings = findings;
    }

    void check() {
      Rect trim = page.trim();
      List<ReadGlyph> glyphs = new ArrayList<>(page.glyphs().size());
      for (ReadGlyph glyph : page.glyphs()) {
        if (glyph.turn() == 0 && glyph.width() > 0 && !glyph.isSpace()) {
          glyphs.add(glyph);
        }
      }
      for (int i = 0; i < glyphs.size(); i++) {
        ReadGlyph glyph = glyphs.get(i);
        Kinds.Kind kind = marks.kind(glyph);
        if (kind != Kinds.Kind.ARTIFACT && !within(glyph, trim)) {
          tell(glyph, "reaches out of the page");
        } else if (kind == Kinds.Kind.NOTE && evidence.inMargin(view, glyph)) {
          high(glyph);
        } else if (kind == Kinds.Kind.TEXT || kind == Kinds.Kind.NOTE) {
          text(glyph, i + 1 < glyphs.size() ? glyphs.get(i + 1) : null);
        }
      }
    }

    private static boolean within(ReadGlyph glyph, Rect trim) {
      return glyph.x() >= trim.x() - ROUNDING
          && glyph.right() <= trim.right() + ROUNDING
          && glyph.baseline() >= trim.y()
          && glyph.baseline() <= trim.bottom();
    }

    /** Looks at a letter of the text; one that the next is kerned to may reach as far as that. */
    private void text(ReadGlyph glyph, @Nullable ReadGlyph next) {
      long onLeft = view.left() - ROUNDING - glyph.x();
      long onRight = glyph.right() - view.right() - ROUNDING;
      if (onLeft > 0 && onLeft > hang(glyph, true)) {
        tell(glyph, "reaches out on the left");
      } else if (onRight > 0 && onRight > hang(glyph, false) && !isFollowed(glyph, next)) {
        tell(glyph, "reaches out on the right");
      } else {
        high(glyph);
      }
    }

    private void high(ReadGlyph glyph) {
      PageStyle design = view.design();
      long foot = view.top() + design.depth() + design.leading();
      if (glyph.baseline() < view.top() - design.leading() || glyph.baseline() > foot + ROUNDING) {
        tell(glyph, "stands above or below the text");
      }
    }

    private static boolean isFollowed(ReadGlyph glyph, @Nullable ReadGlyph next) {
      return next != null
          && Math.abs(next.baseline() - glyph.baseline()) < glyph.size() / 2
          && next.x() > glyph.x()
          && next.x() < glyph.right();
    }

    /** How far a sign may hang in the margin: the most that any face of the style lets it. */
    private long hang(ReadGlyph glyph, boolean onLeft) {
      if (glyph.text().isEmpty()) {
        return 0;
      }
      int sign = glyph.text().codePointAt(0);
      int last = glyph.text().codePointBefore(glyph.text().length());
      int share = 0;
      for (Protrusion each : evidence.style().protrusion().values()) {
        share = Math.max(share, onLeft ? each.left(sign) : each.right(last));
        share = !onLeft && last == 0xAD ? Math.max(share, each.right('-')) : share;
      }
      return Length.scale(glyph.width(), share, 1000);
    }

    private void tell(ReadGlyph glyph, String what) {
      if (told.add(glyph.baseline())) {
        findings.failed(
            page.index(),
            Span.NONE,
            "\"%s\" at %.1f, %.1f pt %s"
                .formatted(
                    glyph.text(),
                    Length.toPoints(glyph.x()),
                    Length.toPoints(glyph.baseline()),
                    what));
      }
    }
  }

  /** Letters of one page that stand on each other. */
  static final class Collisions {
    private static final long CELL = Length.points(12);

    /** Letters as near as this in their order may be kerned together. */
    private static final int NEIGHBOURS = 3;

    private final ReadPage page;
    private final List<ReadGlyph> glyphs = new ArrayList<>();
    private final List<Rect> inks = new ArrayList<>();

    /** Two letters that stand on each other. */
    record Collision(ReadGlyph one, ReadGlyph other) {
      String message() {
        return "\"%s\" and \"%s\" stand on each other at %.1f, %.1f pt"
            .formatted(
                one.text(),
                other.text(),
                Length.toPoints(one.x()),
                Length.toPoints(one.baseline()));
      }
    }

    Collisions(ReadPage page) {
      this.page = page;
      for (ReadGlyph glyph : page.glyphs()) {
        boolean stands =
            glyph.turn() == 0
                && !glyph.isSpace()
                && !glyph.text().isEmpty()
                && !glyph.isCombining();
        if (stands) {
          Rect ink = glyph.ink();
          if (ink.width() > 0 && ink.height() > 0) {
            glyphs.add(glyph);
            inks.add(ink);
          }
        }
      }
    }

    /** One for each pair of lines. */
    List<Collision> all() {
      List<Collision> found = new ArrayList<>();
      Set<Long> told = new HashSet<>();
      Cells cells = new Cells();
      for (int i = 0; i < glyphs.size(); i++) {
        int hit = cells.hit(i);
        if (hit >= 0) {
          long lines = glyphs.get(i).baseline() * 31 + glyphs.get(hit).baseline();
          if (told.add(lines)) {
            found.add(new Collision(glyphs.get(hit), glyphs.get(i)));
          }
        }
      }
      return found;
    }

    /** The page in squares, each with the letters that reach into it. */
    private final class Cells {
      private final int across = (int) (page.boxes().media().width() / CELL) + 3;
      private final int down = (int) (page.boxes().media().height() / CELL) + 3;
      private final int[] heads = new int[across * down];
      private int[] members = new int[4 * glyphs.size() + 16];
      private int[] next = new int[members.length];
      private int count;

      Cells() {
        Arrays.fill(heads, -1);
      }

      /** A letter before {@code i} that it stands on, or -1; then it is put in its squares. */
      int hit(int i) {
        Rect ink = inks.get(i);
        int hit = -1;
        int bottom = row(ink.bottom());
        int right = column(ink.right());
        for (int y = row(ink.y()); y <= bottom; y++) {
          for (int x = column(ink.x()); x <= right; x++) {
            int cell = y * across + x;
            for (int m = heads[cell]; m >= 0 && hit < 0; m = next[m]) {
              hit = collide(members[m], i) ? members[m] : -1;
            }
            put(cell, i);
          }
        }
        return hit;
      }

      private int row(long y) {
        return (int) Math.max(0, Math.min(down - 1, y / CELL + 1));
      }

      private int column(long x) {
        return (int) Math.max(0, Math.min(across - 1, x / CELL + 1));
      }

      private void put(int cell, int i) {
        if (count == members.length) {
          members = Arrays.copyOf(members, 2 * count);
          next = Arrays.copyOf(next, 2 * count);
        }
        members[count] = i;
        next[count] = heads[cell];
        heads[cell] = count++;
      }
    }

    /** True where the ink of two letters lies on each other, as far as their boxes tell. */
    private boolean collide(int one, int other) {
      Rect a = inks.get(one);
      Rect b = inks.get(other);
      long wide = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
      long high = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
      long size = Math.min(glyphs.get(one).size(), glyphs.get(other).size());
      if (wide <= size / 20 || high <= size / 20) {
        return false;
      }
      if (sameLine(one, other)) {
        boolean kerned = other - one <= NEIGHBOURS || isJoined(one) || isJoined(other);
        return !kerned || onePlace(one, other);
      }
      return true;
    }

    /** Letters of a script whose letters reach over and under each other in a word. */
    private boolean isJoined(int glyph) {
      int letter = glyphs.get(glyph).text().codePointAt(0);
      return Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Neighbours are kerned, but never to one place. */
    private boolean onePlace(int one, int other) {
      ReadGlyph a = glyphs.get(one);
      ReadGlyph b = glyphs.get(other);
      return Math.abs(a.x() - b.x()) < Math.min(a.width(), b.width()) * 3 / 10;
    }

    private boolean sameLine(int one, int other) {
      return Math.abs(glyphs.get(one).baseline() - glyphs.get(other).baseline())
          < glyphs.get(one).size() / 2;
    }
  }
}
