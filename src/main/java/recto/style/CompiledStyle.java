package recto.style;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/**
 * Reads a compiled style: the components of each record in their order, as {@link StyleCompiler}
 * writes them. It is read at every start, so it does without lambdas and streams.
 */
final class CompiledStyle {
  static final String SUFFIX = ".style";

  private static final TextStyle.Align[] ALIGN = TextStyle.Align.values();
  private static final Caps[] CAPS = Caps.values();
  private static final Position[] POSITION = Position.values();
  private static final Figures[] FIGURES = Figures.values();
  private static final PrintStyle.Colour[] COLOURS = PrintStyle.Colour.values();

  private final ByteBuffer in;
  private final String[] words;

  private CompiledStyle(byte[] compiled) {
    in = ByteBuffer.wrap(compiled);
    words = new String[in.getShort() + 1];
    int length = in.getInt();
    String all = new String(compiled, in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    int start = 0;
    for (int i = 1; i < words.length; i++) {
      int end = all.indexOf(0, start);
      words[i] = all.substring(start, end);
      start = end + 1;
    }
  }

  static Stylesheet read(byte[] compiled) {
    return new CompiledStyle(compiled).stylesheet();
  }

  private Stylesheet stylesheet() {
    return new Stylesheet(
        word(),
        page(),
        texts(),
        looks(),
        wordsByWord(),
        divisions(),
        series(),
        margin(),
        running(),
        lineCosts(),
        pageCosts(),
        lineNumbers(),
        marginNotes(),
        new ApparatusStyle(word(), word(), word(), word()),
        new LeaderStyle(word(), in.getLong(), in.getLong(), in.getLong(), word(), word()),
        new TableStyle(in.getLong(), in.getLong(), in.getLong(), in.getInt(), flag(), in.getInt()),
        new FigureStyle(in.getInt(), in.getLong(), in.getInt(), in.getLong(), in.getLong()),
        new PrintStyle(one(COLOURS), word(), word(), in.getInt()),
        new ReferenceStyle(word(), word(), word(), flag()),
        index(),
        new ConcordanceStyle(one(ConcordanceStyle.By.values()), word(), word(), word()),
        numbers(),
        sheet(),
        faces(),
        protrusion(),
        gutters(),
        word(),
        flags(),
        flag(),
        new LeavesStyle(flag(), flag(), flag()),
        word(),
        word(),
        word(),
        handout(),
        wordsByWord(),
        papers());
  }

  private HandoutStyle handout() {
    return new HandoutStyle(
        flag(),
        word(),
        word(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        flag(),
        flag(),
        in.getInt(),
        in.getLong(),
        in.getLong());
  }

  private Map<String, Paper> papers() {
    int count = in.getShort();
    Map<String, Paper> papers = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      papers.put(
          word(),
          new Paper(
              in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getInt()));
    }
    return papers;
  }

  private Map<String, Integer> numbers() {
    int count = in.getShort();
    Map<String, Integer> numbers = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      numbers.put(word(), in.getInt());
    }
    return numbers;
  }

  private String word() {
    return words[in.getShort()];
  }

  private @Nullable String wordOrNull() {
    int number = in.getShort();
    return number == 0 ? null : words[number];
  }

  private boolean flag() {
    return in.get() != 0;
  }

  private @Nullable Boolean flagOrNull() {
    return flag() ? (Boolean) flag() : null;
  }

  private @Nullable Integer numberOrNull() {
    return flag() ? (Integer) in.getInt() : null;
  }

  private <E> E one(E[] constants) {
    return constants[in.get() - 1];
  }

  private <E> @Nullable E oneOrNull(E[] constants) {
    int place = in.get() - 1;
    return place < 0 ? null : constants[place];
  }

  private SheetStyle sheet() {
    return new SheetStyle(
        flag(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        word(),
        word(),
        in.getInt(),
        in.getLong(),
        in.getLong());
  }

  private PageStyle page() {
    return new PageStyle(
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getInt(),
        in.getLong(),
        in.getLong(),
        flag(),
        in.getLong());
  }

  private Map<String, TextStyle> texts() {
    int count = in.getShort();
    Map<String, TextStyle> texts = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      texts.put(key, text());
    }
    return texts;
  }

  private TextStyle text() {
    return new TextStyle(
        word(),
        look(),
        in.getLong(),
        one(ALIGN),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getInt(),
        in.getInt(),
        flag(),
        in.getInt(),
        in.getInt(),
        flag(),
        flag(),
        lengths());
  }

  private Look look() {
    return new Look(
        word(),
        in.getLong(),
        flag(),
        flag(),
        one(CAPS),
        one(POSITION),
        one(FIGURES),
        in.getInt(),
        flag(),
        flag(),
        new Colour(in.getInt()));
  }

  private List<Long> lengths() {
    int count = in.getShort();
    List<Long> lengths = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lengths.add(in.getLong());
    }
    return lengths;
  }

  private Map<String, LookChange> looks() {
    int count = in.getShort();
    Map<String, LookChange> looks = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      looks.put(key, lookChange());
    }
    return looks;
  }

  private LookChange lookChange() {
    return new LookChange(
        flagOrNull(),
        flagOrNull(),
        flag(),
        oneOrNull(CAPS),
        oneOrNull(POSITION),
        oneOrNull(FIGURES),
        numberOrNull(),
        flagOrNull(),
        flagOrNull(),
        numberOrNull(),
        wordOrNull(),
        word(),
        word());
  }

  private Map<String, String> wordsByWord() {
    int count = in.getShort();
    Map<String, String> map = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      map.put(key, word());
    }
    return map;
  }

  private Map<String, Boolean> flags() {
    int count = in.getShort();
    Map<String, Boolean> map = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      map.put(key, flag());
    }
    return map;
  }

  private Map<String, DivisionStyle> divisions() {
    DivisionStyle.Start[] starts = DivisionStyle.Start.values();
    int count = in.getShort();
    Map<String, DivisionStyle> divisions = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      divisions.put(
          key,
          new DivisionStyle(
              one(starts), word(), in.getInt(), flag(), flag(), in.getInt(), flag(), in.getLong()));
    }
    return divisions;
  }

  private List<SeriesStyle> series() {
    SeriesStyle.Arrangement[] arrangements = SeriesStyle.Arrangement.values();
    int count = in.getShort();
    List<SeriesStyle> series = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      series.add(
          new SeriesStyle(
              word(),
              word(),
              one(arrangements),
              word(),
              word(),
              in.getLong(),
              in.getLong(),
              in.getLong(),
              in.getLong(),
              in.getLong(),
              in.getLong(),
              in.getLong()));
    }
    return series;
  }

  private MarginStyle margin() {
    return new MarginStyle(
        one(MarginStyle.Mark.values()),
        word(),
        in.getLong(),
        in.getLong(),
        in.getInt(),
        in.getLong(),
        in.getLong(),
        in.getInt(),
        word(),
        word(),
        wordsByWord());
  }

  private MarginNoteStyle marginNotes() {
    return new MarginNoteStyle(
        one(LineNumberStyle.Margin.values()),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getInt(),
        in.getInt(),
        flag());
  }

  private RunningStyle running() {
    return new RunningStyle(word(), word(), word(), word(), wordsByWord(), wordsByWord(), flag());
  }

  private IndexStyle index() {
    return new IndexStyle(
        one(IndexStyle.Numbers.values()),
        word(),
        word(),
        word(),
        word(),
        word(),
        word(),
        word(),
        word(),
        word(),
        word());
  }

  private LineCosts lineCosts() {
    return new LineCosts(
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getLong(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        flag(),
        in.getInt(),
        in.getInt());
  }

  private PageCosts pageCosts() {
    return new PageCosts(
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt());
  }

  private LineNumberStyle lineNumbers() {
    return new LineNumberStyle(
        one(LineNumberStyle.Count.values()),
        in.getInt(),
        one(LineNumberStyle.Margin.values()),
        word(),
        in.getLong(),
        in.getInt(),
        in.getLong());
  }

  private Map<String, FaceFiles> faces() {
    int count = in.getShort();
    Map<String, FaceFiles> faces = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      faces.put(key, new FaceFiles(word(), wordOrNull(), wordOrNull(), wordOrNull()));
    }
    return faces;
  }

  private Map<String, Protrusion> protrusion() {
    int count = in.getShort();
    Map<String, Protrusion> protrusion = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      protrusion.put(key, new Protrusion(shares(), shares()));
    }
    return protrusion;
  }

  private Map<Integer, Integer> shares() {
    int count = in.getShort();
    Map<Integer, Integer> shares = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      int codePoint = in.getInt();
      shares.put(codePoint, in.getInt());
    }
    return shares;
  }

  private List<Gutter> gutters() {
    int count = in.getShort();
    List<Gutter> gutters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      gutters.add(new Gutter(in.getInt(), in.getLong()));
    }
    return gutters;
  }
}
