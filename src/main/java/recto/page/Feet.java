package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.style.SeriesStyle;
import recto.style.Stylesheet;

/**
 * The notes at the foot of a page: their height, and their places when the page is made. A value:
 * {@link #with} gives other feet and leaves these as they are.
 *
 * <p>Height is counted from the last baseline of the text to the last baseline of the notes.
 */
final class Feet {
  private final Stylesheet style;
  private final List<Part> parts;
  private final long height;

  /** Lines {@code from} to {@code to} of a note. */
  record Part(FootNote note, int from, int to) {
    long height() {
      long sum = 0;
      for (int i = from; i < to; i++) {
        sum += advance(note, i);
      }
      return sum;
    }
  }

  private Feet(Stylesheet style, List<Part> parts, long height) {
    this.style = style;
    this.parts = parts;
    this.height = height;
  }

  static Feet none(Stylesheet style) {
    return new Feet(style, List.of(), 0);
  }

  static long advance(FootNote note, int line) {
    Strip strip = note.strips().get(line);
    long white = line == 0 ? 0 : Joints.gap(note.strips().get(line - 1), strip);
    return white + strip.lead() + strip.extent();
  }

  long height() {
    return height;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  List<Part> parts() {
    return parts;
  }

  /** These feet and a further part of a note. */
  Feet with(Part part) {
    boolean newSeries =
        parts.stream().noneMatch(p -> p.note().text().series().equals(part.note().text().series()));
    long more = part.height() + (newSeries ? apart(part) : 0);
    List<Part> longer = new ArrayList<>(parts.size() + 1);
    longer.addAll(parts);
    longer.add(part);
    return new Feet(style, longer, height + more);
  }

  /** The most lines from {@code from} on that fit into {@code room} together with these feet. */
  int fitting(FootNote note, int from, long room) {
    Feet tried = with(new Part(note, from, from));
    long free = room - tried.height();
    int to = from;
    while (to < note.strips().size()) {
      free -= advance(note, to);
      if (free < 0) {
        break;
      }
      to++;
    }
    return to;
  }

  /** What a series needs between the baseline above it and its own first, beyond a lead. */
  private long apart(Part part) {
    SeriesStyle series = part.note().text().series();
    long size = parts.isEmpty() ? style.text("body").look().size() : size(part);
    long descent = size * 28 / 100;
    long ascent = size(part) * 72 / 100;
    long lead = part.note().strips().get(0).lead();
    return Math.max(0, descent + 2 * series.gap() + series.ruleThickness() + ascent - lead);
  }

  private static long size(Part part) {
    Strip first = part.note().strips().get(0);
    return first.pieces().isEmpty()
        ? first.lead()
        : first.pieces().get(0).line().paragraph().style().look().size();
  }

  /** Puts the notes in their places, the last baseline at {@code foot}. */
  void place(long foot, List<PageDraft.Placed> notes, List<Strip.Stroke> rules) {
    long y = foot - height;
    boolean first = true;
    for (SeriesStyle series : style.series()) {
      List<Part> mine =
          parts.stream().filter(p -> p.note().text().series().equals(series)).toList();
      if (mine.isEmpty()) {
        continue;
      }
      Part head = mine.get(0);
      long apart = first ? none(style).apart(head) : apart(head);
      long lead = head.note().strips().get(head.from()).lead();
      long baseline = y + apart + lead;
      long ruleTop = baseline - size(head) * 72 / 100 - series.gap() - series.ruleThickness();
      if (series.ruleLength() > 0) {
        rules.add(new Strip.Stroke(0, ruleTop, series.ruleLength(), series.ruleThickness()));
      }
      y += apart;
      for (Part part : mine) {
        for (int i = part.from(); i < part.to(); i++) {
          Strip strip = part.note().strips().get(i);
          y += advance(part.note(), i);
          notes.add(new PageDraft.Placed(strip, 0, y - strip.extent(), 0));
        }
      }
      first = false;
    }
  }
}
