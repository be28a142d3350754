package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import recto.folio.Element;
import recto.folio.Role;
import recto.galley.Appendix;
import recto.galley.Passage;
import recto.style.IndexStyle;
import recto.style.Stylesheet;
import recto.volume.Locators.Mentioned;

/** Makes an index of what the text names, from the pages on which it does. */
final class IndexMaker {
  /** So many pages that follow each other are a range. */
  private static final int RUNNING = 3;

  private final Stylesheet style;
  private final IndexStyle index;
  private final Locators locators;
  private final Added added;

  IndexMaker(Stylesheet style, Locators locators, Added added) {
    this.style = style;
    this.index = style.index();
    this.locators = locators;
    this.added = added;
  }

  /** The letters of {@code appendix}, and lines for all that it lists, by their words. */
  List<Passage> passages(Appendix appendix) {
    TreeMap<SortKey, TreeSet<Mentioned>> entries = new TreeMap<>();
    for (Map.Entry<String, List<Mentioned>> each : locators.mentions(appendix.kind()).entrySet()) {
      String form = appendix.forms().getOrDefault(each.getKey(), each.getKey());
      entries
          .computeIfAbsent(SortKey.of(form), key -> new TreeSet<>(Mentioned.ORDER))
          .addAll(each.getValue());
    }
    List<Passage> passages = new ArrayList<>();
    String letter = "";
    for (Map.Entry<SortKey, TreeSet<Mentioned>> entry : entries.entrySet()) {
      String own = entry.getKey().letter();
      if (!own.isEmpty() && !own.equals(letter)) {
        passages.add(
            added.paragraph(own, style.text("index-head"), added.element(appendix.list(), Role.P)));
        letter = own;
      }
      passages.add(entry(appendix, entry.getKey().form(), entry.getValue()));
    }
    return passages;
  }

  private Passage entry(Appendix appendix, String form, SortedSet<Mentioned> mentioned) {
    int element = added.element(appendix.list(), Role.P);
    AddedLine line = added.line(style.text("index"), element).words(form);
    String between = index.beforePages();
    for (Stretch stretch : stretches(mentioned)) {
      String words = locators.label(stretch.first());
      if (stretch.last() > stretch.first()) {
        words += index.range() + locators.label(stretch.last());
      }
      if (stretch.note()) {
        words = index.notePage().replace("{page}", words).replace(' ', '\u00A0');
      }
      String target = added.page(stretch.first());
      int link = added.element(Element.of(element, Role.LINK).withTarget(target));
      line.words(between).link(words, link, target);
      between = index.betweenPages();
    }
    return line.paragraph();
  }

  /** Pages that stand as one in an entry. */
  private record Stretch(int first, int last, boolean note) {}

  private static List<Stretch> stretches(SortedSet<Mentioned> mentioned) {
    List<Stretch> pages = new ArrayList<>();
    for (Mentioned each : mentioned) {
      Stretch last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
      if (last != null && last.first() == each.page()) {
        continue;
      }
      pages.add(new Stretch(each.page(), each.page(), each.note()));
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < pages.size(); ) {
      int end = i + 1;
      while (end < pages.size() && !pages.get(i).note() && follows(pages, end)) {
        end++;
      }
      if (end - i >= RUNNING) {
        stretches.add(new Stretch(pages.get(i).first(), pages.get(end - 1).first(), false));
        i = end;
      } else {
        stretches.add(pages.get(i++));
      }
    }
    return stretches;
  }

  private static boolean follows(List<Stretch> pages, int at) {
    return !pages.get(at).note() && pages.get(at).first() == pages.get(at - 1).first() + 1;
  }
}
