package recto.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a compiled style: the components of each record in their order, as {@link StyleCompiler}
 * writes them. It is read at every start, so this does without lambdas and streams.
 */
final class CompiledStyle {
  static final String SUFFIX = ".style";

  private final CompiledValues in;

  private CompiledStyle(CompiledValues in) {
    this.in = in;
  }

  static Stylesheet read(byte[] compiled) {
    return new CompiledStyle(new CompiledValues(compiled)).stylesheet();
  }

  private Stylesheet stylesheet() {
    CompiledText text = new CompiledText(in);
    CompiledCosts costs = new CompiledCosts(in);
    return new Stylesheet(
        in.word(),
        page(),
        text.styles(),
        text.looks(),
        in.words(),
        divisions(),
        series(),
        margin(),
        running(),
        costs.lines(),
        costs.pages(),
        lineNumbers(),
        marginNotes(),
        new ApparatusStyle(
            in.word(), in.word(), in.word(), in.word(), in.word(), in.number(), in.word()),
        leaders(),
        new TableStyle(
            in.length(),
            in.length(),
            in.length(),
            in.length(),
            in.number(),
            in.flag(),
            in.number()),
        new FigureStyle(in.number(), in.length(), in.number(), in.length(), in.length()),
        new PrintStyle(in.one(PrintStyle.Colour.values()), in.word(), in.word(), in.number()),
        new ReferenceStyle(in.word(), in.word(), in.word(), in.flag()),
        index(),
        new ConcordanceStyle(in.one(ConcordanceStyle.By.values()), in.word(), in.word(), in.word()),
        in.numbers(),
        sheet(),
        faces(),
        protrusion(),
        gutters(),
        in.word(),
        in.flags(),
        new QuotationStyle(in.flags(), in.words()),
        in.flag(),
        new LeavesStyle(in.flag(), in.flag(), in.flag(), in.flag()),
        in.word(),
        in.word(),
        in.word(),
        handout(),
        in.words(),
        papers());
  }

  private LeaderStyle leaders() {
    return new LeaderStyle(
        in.word(), in.length(), in.length(), in.length(), in.word(), in.word(), in.words());
  }

  private HandoutStyle handout() {
    return new HandoutStyle(
        in.flag(),
        in.word(),
        in.word(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.flag(),
        in.flag(),
        in.number(),
        in.length(),
        in.length());
  }

  private Map<String, Paper> papers() {
    int count = in.count();
    Map<String, Paper> papers = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      papers.put(
          in.word(),
          new Paper(in.length(), in.length(), in.length(), in.length(), in.length(), in.number()));
    }
    return papers;
  }

  private SheetStyle sheet() {
    return new SheetStyle(
        in.flag(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.word(),
        in.word(),
        in.number(),
        in.length(),
        in.length());
  }

  private PageStyle page() {
    return new PageStyle(
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.number(),
        in.length(),
        in.length(),
        in.flag(),
        in.length(),
        in.one(PageStyle.Binding.values()));
  }

  private Map<String, DivisionStyle> divisions() {
    DivisionStyle.Start[] starts = DivisionStyle.Start.values();
    int count = in.count();
    Map<String, DivisionStyle> divisions = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.word();
      divisions.put(
          key,
          new DivisionStyle(
              in.one(starts),
              in.word(),
              in.number(),
              in.flag(),
              in.flag(),
              in.number(),
              in.flag(),
              in.length()));
    }
    return divisions;
  }

  private List<SeriesStyle> series() {
    SeriesStyle.Arrangement[] arrangements = SeriesStyle.Arrangement.values();
    int count = in.count();
    List<SeriesStyle> series = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      series.add(
          new SeriesStyle(
              in.word(),
              in.word(),
              in.one(arrangements),
              in.word(),
              in.word(),
              in.length(),
              in.length(),
              in.length(),
              in.length(),
              in.length(),
              in.length(),
              in.length()));
    }
    return series;
  }

  private MarginStyle margin() {
    return new MarginStyle(
        in.one(MarginStyle.Mark.values()),
        in.word(),
        in.length(),
        in.length(),
        in.number(),
        in.length(),
        in.length(),
        in.number(),
        in.word(),
        in.word(),
        in.words());
  }

  private MarginNoteStyle marginNotes() {
    return new MarginNoteStyle(
        in.one(LineNumberStyle.Margin.values()),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.number(),
        in.number());
  }

  private RunningStyle running() {
    return new RunningStyle(
        in.word(), in.word(), in.word(), in.word(), in.words(), in.words(), in.flag());
  }

  private IndexStyle index() {
    return new IndexStyle(
        in.one(IndexStyle.Numbers.values()),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        in.words());
  }

  private LineNumberStyle lineNumbers() {
    return new LineNumberStyle(
        in.one(LineNumberStyle.Count.values()),
        in.number(),
        in.one(LineNumberStyle.Margin.values()),
        in.word(),
        in.length(),
        in.number(),
        in.length());
  }

  private Map<String, FaceFiles> faces() {
    int count = in.count();
    Map<String, FaceFiles> faces = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.word();
      faces.put(key, new FaceFiles(in.word(), in.wordOrNull(), in.wordOrNull(), in.wordOrNull()));
    }
    return faces;
  }

  private Map<String, Protrusion> protrusion() {
    int count = in.count();
    Map<String, Protrusion> protrusion = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.word();
      protrusion.put(key, new Protrusion(in.shares(), in.shares()));
    }
    return protrusion;
  }

  private List<Gutter> gutters() {
    int count = in.count();
    List<Gutter> gutters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      gutters.add(new Gutter(in.number(), in.length()));
    }
    return gutters;
  }
}
