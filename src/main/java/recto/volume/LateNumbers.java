package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.galley.Exchange;
import recto.galley.Mark;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Section;
import recto.galley.Tabular;
import recto.volume.Locators.Pages;

/**
 * Puts the pages of this book in the place of the numbers of an index, before its lines are made.
 *
 * <p>A number becomes all pages that its target takes up, for the index does not say where on them
 * its matter stands. Two numbers with nothing but a comma between them become one where their pages
 * overlap, so that no page is given twice; with a dash between them they are a range from the first
 * page of the one to the last of the other. A number whose target is not laid yet stays.
 */
final class LateNumbers implements Passage.Cases<Passage> {
  private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*[,;]?\\s+|,");

  private final Locators locators;
  private final String range;
  private int kept;

  /**
   * @param range between the first and the last of several pages
   */
  LateNumbers(Locators locators, String range) {
    this.locators = locators;
    this.range = range;
  }

  /** How many numbers stayed as they were. */
  int kept() {
    return kept;
  }

  Section filled(Section section) {
    List<Passage> passages = new ArrayList<>();
    section.passages().forEach(passage -> passages.add(passage.accept(this)));
    return section.decided(passages);
  }

  @Override
  public Passage tabular(Tabular tabular) {
    return tabular;
  }

  @Override
  public Passage panel(Panel panel) {
    return panel;
  }

  @Override
  public Passage picture(Picture picture) {
    return picture;
  }

  @Override
  public Passage paragraph(Paragraph paragraph) {
    List<Exchange.Place> places = new ArrayList<>();
    Stretch last = null;
    for (Mark.Slot slot : Slots.of(paragraph, Mark.Slot.Kind.PAGES)) {
      Stretch number = number(slot);
      if (last != null && number != null && joined(paragraph.text(), last, number)) {
        last = last.and(number);
        continue;
      }
      if (last != null) {
        places.add(last.place(locators, range));
      }
      kept += number == null ? 1 : 0;
      last = number;
    }
    if (last != null) {
      places.add(last.place(locators, range));
    }
    return places.isEmpty() ? paragraph : new Exchange(paragraph, places).paragraph();
  }

  private @Nullable Stretch number(Mark.Slot slot) {
    Optional<Pages> pages = locators.pages(slot.target());
    return pages.isEmpty()
        ? null
        : new Stretch(slot.offset(), slot.end(), pages.get().first(), pages.get().last());
  }

  private static boolean joined(String text, Stretch one, Stretch other) {
    String between = text.substring(one.end(), other.start());
    if (DASH.matcher(between).matches()) {
      return other.last() >= one.first();
    }
    return COMMA.matcher(between).matches()
        && other.first() <= one.last()
        && other.last() >= one.first();
  }

  /** Letters from {@code start} to {@code end} that give way to pages. */
  private record Stretch(int start, int end, int first, int last) {
    Stretch and(Stretch other) {
      return new Stretch(
          start, other.end, Math.min(first, other.first), Math.max(last, other.last));
    }

    Exchange.Place place(Locators locators, String range) {
      String words = locators.label(first);
      return new Exchange.Place(
          start, end, first == last ? words : words + range + locators.label(last));
    }
  }
}
