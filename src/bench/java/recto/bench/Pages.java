package recto.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.folio.Side;
import recto.font.FontLibrary;
import recto.galley.Galley;
import recto.galley.GalleyMaker;
import recto.galley.Section;
import recto.input.InputFormats;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.page.Compositor;
import recto.page.Matter;
import recto.page.PageBreaker;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.style.DivisionStyle;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;
import recto.unit.Length;

/**
 * What the pages of editions are like, counted from the lines that stand on them, and how long
 * choosing them takes: {@code recto.bench.Pages [key=value…] [xN] SOURCE…}, N being how often each
 * source is repeated to make one long section after the other.
 */
public final class Pages {
  /** A last baseline that is so far above the common one is seen to be. */
  private static final long OFF = Length.POINT / 4;

  private final Stylesheet style;
  private int pages;
  private int shortPages;
  private int offFoot;
  private int widows;
  private int orphans;
  private int hyphens;
  private int heads;
  private int splitVerso;
  private int splitRecto;
  private int unequal;
  private long cost;

  private Pages(Stylesheet style) {
    this.style = style;
  }

  /** Prints a line of figures for each source. */
  public static void main(String[] words) throws Exception {
    List<String> settings = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    int times = 1;
    for (String word : words) {
      if (word.matches("x\\d+")) {
        times = Integer.parseInt(word.substring(1));
      } else if (word.contains("=")) {
        settings.add(word);
      } else {
        sources.add(Path.of(word));
      }
    }
    Stylesheet style = new StylesheetReader(settings).read("book");
    System.out.printf(
        "%-20s %6s %6s %6s %6s %7s %7s %6s %6s %6s %8s %10s %10s%n",
        "source",
        "pages",
        "short",
        "off",
        "widows",
        "orphans",
        "hyphens",
        "heads",
        "v→r",
        "r→v",
        "unequal",
        "cost",
        "µs a page");
    for (Path source : sources) {
      new Pages(style).measure(source, times);
    }
  }

  private void measure(Path source, int times) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    Edition edition = InputFormats.read(source, diagnostics);
    Galley galley = new GalleyMaker(style, diagnostics).galley(edition, Targets.of(edition));
    try (FontLibrary fonts = new FontLibrary()) {
      TypeCase types = new TypeCase(style, new TypeStock(fonts), diagnostics, edition.source());
      Compositor compositor =
          new Compositor(style, style, () -> new LineBreaker(types), 1, Progress.UNSEEN);
      List<Section> sections = new ArrayList<>();
      for (Section section : galley.sections()) {
        List<recto.galley.Passage> passages = new ArrayList<>();
        for (int i = 0; i < times; i++) {
          passages.addAll(section.passages());
        }
        sections.add(section.part(section.start(), section.manner(), section.sink(), passages));
      }
      List<Matter> matters = compositor.matters(sections);
      PageBreaker breaker = new PageBreaker(style, compositor);
      long least = Long.MAX_VALUE;
      for (int run = 0; run < (times > 1 ? 2 : 8); run++) {
        long began = cpu();
        List<List<PageDraft>> book = book(sections, matters, breaker);
        long spent = cpu() - began;
        if (run == 0) {
          System.err.printf("first run %d ms%n", spent / 1_000_000);
          book.forEach(this::count);
        }
        least = Math.min(least, spent);
      }
      System.out.printf(
          Locale.ROOT,
          "%-20s %6d %6d %6d %6d %7d %7d %6d %6d %6d %8d %10d %10.1f%n",
          source.getFileName().toString().replace(".xml", ""),
          pages,
          shortPages,
          offFoot,
          widows,
          orphans,
          hyphens,
          heads,
          splitVerso,
          splitRecto,
          unequal,
          cost,
          least / 1e3 / pages);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<List<PageDraft>> book(
      List<Section> sections, List<Matter> matters, PageBreaker breaker)
      throws InterruptedException {
    List<List<PageDraft>> book = new ArrayList<>();
    int leaves = 0;
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).start() == DivisionStyle.Start.RECTO) {
        leaves += leaves % 2;
      }
      Side side = leaves % 2 == 0 ? Side.RECTO : Side.VERSO;
      book.add(breaker.drafts(matters.get(i), side, sections.get(i).columns()));
      leaves += book.get(i).size();
    }
    return book;
  }

  private void count(List<PageDraft> section) {
    pages += section.size();
    section.forEach(page -> cost += page.bill().total());
    for (int i = 0; i + 1 < section.size(); i++) {
      PageDraft page = section.get(i);
      PageDraft next = section.get(i + 1);
      if (!page.body().isEmpty() && !next.body().isEmpty()) {
        between(page.body().get(page.body().size() - 1), next.body().get(0));
      }
      boolean goesOn = !next.notes().isEmpty() && !line(next.notes().get(0)).first();
      splitVerso += goesOn && page.side() == Side.VERSO ? 1 : 0;
      splitRecto += goesOn && page.side() == Side.RECTO ? 1 : 0;
      long slack = style.page().depth() - foot(page);
      boolean bare = page.notes().isEmpty();
      shortPages += bare && slack >= style.page().leading() ? 1 : 0;
      offFoot += bare && slack > OFF && slack < style.page().leading() ? 1 : 0;
      boolean spread = page.side() == Side.VERSO && i + 2 < section.size();
      unequal += spread && Math.abs(foot(page) - foot(next)) > style.page().leading() / 4 ? 1 : 0;
    }
  }

  private void between(Placed above, Placed below) {
    if (!above.strip().pieces().isEmpty()) {
      Line last = line(above);
      hyphens += last.hyphenated() ? 1 : 0;
      orphans += last.first() && !last.last() && last.paragraph().style().orphans() > 1 ? 1 : 0;
      heads += last.last() && last.paragraph().style().keepNext() > 0 ? 1 : 0;
    }
    if (!below.strip().pieces().isEmpty()) {
      Line first = line(below);
      widows += first.last() && !first.first() && first.paragraph().style().widows() > 1 ? 1 : 0;
    }
  }

  private static Line line(Placed placed) {
    return placed.strip().pieces().get(0).line();
  }

  private static long foot(PageDraft page) {
    long foot = 0;
    for (Placed placed : page.body()) {
      foot = Math.max(foot, placed.y() + placed.strip().extent());
    }
    for (Placed placed : page.notes()) {
      foot = Math.max(foot, placed.y() + placed.strip().extent());
    }
    return foot;
  }
}
