package recto.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A good PDF that is spoilt in one thing. */
final class Damage implements AutoCloseable {
  private final PDDocument document;
  private int index;
  private List<Object> tokens = new ArrayList<>();

  Damage(Path pdf) throws IOException {
    document = Loader.loadPDF(pdf.toFile());
  }

  /**
   * A glyph of the page that is open.
   *
   * @param show index of the operand that shows it
   * @param item index in the array, -1 where the operand is a string
   * @param code index of its byte in the string
   * @param width in thousandths of the type size
   */
  record Spot(int show, int item, int code, String text, double width) {}

  COSDictionary catalogue() {
    return document.getDocumentCatalog().getCOSObject();
  }

  PDDocument document() {
    return document;
  }

  /** Opens a page, from 0, to be changed. */
  Damage page(int number) throws IOException {
    index = number;
    tokens = new PDFStreamParser(document.getPage(number)).parse();
    return this;
  }

  /** Puts the changed page back. */
  Damage put() throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    document.getPage(index).setContents(stream);
    return this;
  }

  void save(Path file) throws IOException {
    document.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  List<Object> tokens() {
    return tokens;
  }

  /** All glyphs of the page in the order in which they are drawn. */
  List<Spot> spots() throws IOException {
    List<Spot> spots = new ArrayList<>();
    PDPage page = document.getPage(index);
    PDFont font = null;
    for (int t = 0; t < tokens.size(); t++) {
      if (isOperator(t, "Tf")) {
        font = page.getResources().getFont((COSName) tokens.get(t - 2));
      } else if (font != null && (isOperator(t, "Tj") || isOperator(t, "TJ"))) {
        Object operand = tokens.get(t - 1);
        if (operand instanceof COSString string) {
          spots(spots, font, t - 1, -1, string);
        } else if (operand instanceof COSArray array) {
          for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof COSString string) {
              spots(spots, font, t - 1, i, string);
            }
          }
        }
      }
    }
    return spots;
  }

  private static void spots(List<Spot> spots, PDFont font, int show, int item, COSString string)
      throws IOException {
    byte[] codes = string.getBytes();
    for (int i = 0; i < codes.length; i++) {
      int code = codes[i] & 0xFF;
      String text = font.toUnicode(code);
      spots.add(new Spot(show, item, i, text == null ? "" : text, font.getWidth(code)));
    }
  }

  /** Where {@code words} are drawn first, a glyph for each letter. */
  List<Spot> find(String words) throws IOException {
    List<Spot> spots = spots();
    StringBuilder text = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      text.append(spots.get(i).text());
      while (owners.size() < text.length()) {
        owners.add(i);
      }
    }
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + words + "\"");
    }
    return spots.subList(owners.get(at), owners.get(at + words.length() - 1) + 1);
  }

  /** Opens the first page on which {@code words} are drawn. */
  Damage pageWith(String words) throws IOException {
    for (int number = 0; number < document.getNumberOfPages(); number++) {
      StringBuilder text = new StringBuilder();
      page(number).spots().forEach(spot -> text.append(spot.text()));
      if (text.indexOf(words) >= 0) {
        return this;
      }
    }
    throw new IllegalArgumentException("no page has \"" + words + "\"");
  }

  int index() {
    return index;
  }

  /** Adds a blank page like the first; its index. */
  int addPage() {
    PDPage first = document.getPage(0);
    PDPage blank = new PDPage(first.getMediaBox());
    blank.setResources(first.getResources());
    document.addPage(blank);
    return document.getNumberOfPages() - 1;
  }

  /** Adds the first page once more at the end. */
  void repeat() {
    document.addPage(new PDPage(new COSDictionary(document.getPage(0).getCOSObject())));
  }

  /** Takes glyphs of one string away and leaves their room white. */
  void erase(List<Spot> spots) {
    Spot first = spots.get(0);
    double width = spots.stream().mapToDouble(Spot::width).sum();
    byte[] codes = string(first).getBytes();
    int end = first.code() + spots.size();
    COSArray array = new COSArray();
    array.add(new COSString(Arrays.copyOf(codes, first.code())));
    array.add(new COSFloat((float) -width));
    array.add(new COSString(Arrays.copyOfRange(codes, end, codes.length)));
    replace(first, array);
  }

  /** Exchanges two glyphs of one string. */
  void exchange(Spot one, Spot other) {
    byte[] codes = string(one).getBytes();
    byte kept = codes[one.code()];
    codes[one.code()] = codes[other.code()];
    codes[other.code()] = kept;
    COSArray array = new COSArray();
    array.add(new COSString(codes));
    replace(one, array);
  }

  /** Puts the glyph at {@code from} in the place of that at {@code to}, of the same font. */
  void copy(Spot to, Spot from) {
    byte[] codes = string(to).getBytes();
    codes[to.code()] = string(from).getBytes()[from.code()];
    COSArray array = new COSArray();
    array.add(new COSString(codes));
    replace(to, array);
  }

  private COSString string(Spot spot) {
    Object operand = tokens.get(spot.show());
    return (COSString) (operand instanceof COSArray array ? array.get(spot.item()) : operand);
  }

  /** Puts the items of {@code by} in the place of a string. */
  private void replace(Spot spot, COSArray by) {
    COSArray whole = new COSArray();
    if (tokens.get(spot.show()) instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (i == spot.item()) {
          whole.addAll(by);
        } else {
          whole.add(array.get(i));
        }
      }
    } else {
      whole = by;
    }
    tokens.set(spot.show(), whole);
    tokens.set(spot.show() + 1, Operator.getOperator("TJ"));
  }

  /** Moves the letters that are shown together with a glyph, and nothing else; points. */
  void move(Spot spot, double right, double up) {
    int font = spot.show();
    while (!isOperator(font, "Tf")) {
      font--;
    }
    float step = (float) (right * 1000 / number(font - 1));
    COSArray moved = new COSArray();
    moved.add(new COSFloat(-step));
    Object shown = tokens.get(spot.show());
    if (shown instanceof COSArray array) {
      moved.addAll(array);
    } else {
      moved.add((COSString) shown);
    }
    moved.add(new COSFloat(step));
    tokens.set(spot.show(), moved);
    tokens.set(spot.show() + 1, Operator.getOperator("TJ"));
    Operator rise = Operator.getOperator("Ts");
    tokens.addAll(spot.show() + 2, List.of(COSInteger.ZERO, rise));
    tokens.addAll(spot.show(), List.of(new COSFloat((float) up), rise));
  }

  /** Puts operators around those that show a glyph. */
  void enclose(Spot spot, List<?> before, List<?> after) {
    tokens.addAll(spot.show() + 2, after);
    tokens.addAll(spot.show(), before);
  }

  /** Takes the narrow rectangles of the page away. */
  void eraseBars() {
    for (int t = tokens.size() - 1; t >= 4; t--) {
      if (isOperator(t, "re") && number(t - 2) < 2 && isOperator(t + 1, "f")) {
        tokens.subList(t - 4, t + 2).clear();
      }
    }
  }

  /** Moves the narrow rectangles of the page, in points. */
  void moveBars(double right) {
    for (int t = tokens.size() - 1; t >= 4; t--) {
      if (isOperator(t, "re") && number(t - 2) < 2 && isOperator(t + 1, "f")) {
        tokens.set(t - 4, new COSFloat((float) (number(t - 4) + right)));
      }
    }
  }

  /** Draws marked contents of the open page on another page, where they then belong. */
  void carry(List<Integer> ids, int to) throws IOException {
    new Transfer(this, ids).to(to);
  }

  /** The marked contents of the open page in which {@code words} are drawn, each named once. */
  List<Integer> contents(String... words) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (String each : words) {
      int t = find(each).get(0).show();
      while (!isOperator(t, "BDC")) {
        t--;
      }
      found.add(((COSDictionary) tokens.get(t - 1)).getInt(COSName.MCID));
    }
    return found;
  }

  /** The named destinations, names and places by turns, as the file keeps them. */
  COSArray destinations() {
    COSDictionary names = catalogue().getCOSDictionary(COSName.NAMES);
    COSDictionary node = names.getCOSDictionary(COSName.DESTS);
    while (node.containsKey(COSName.KIDS)) {
      node = (COSDictionary) node.getCOSArray(COSName.KIDS).getObject(0);
    }
    return node.getCOSArray(COSName.NAMES);
  }

  /** The place of a destination's name among {@link #destinations}. */
  int destination(String name) {
    COSArray all = destinations();
    for (int i = 0; i < all.size(); i += 2) {
      if (((COSString) all.getObject(i)).getString().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no destination " + name);
  }

  double number(int token) {
    return ((COSNumber) tokens.get(token)).floatValue();
  }

  boolean isOperator(int token, String name) {
    return token >= 0
        && token < tokens.size()
        && tokens.get(token) instanceof Operator operator
        && operator.getName().equals(name);
  }

  /** Goes through all structure elements. */
  void elements(Consumer<COSDictionary> visitor) {
    COSDictionary root = catalogue().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      kids(root.getDictionaryObject(COSName.K), visitor);
    }
  }

  private static void kids(@Nullable COSBase kids, Consumer<COSDictionary> visitor) {
    COSBase kid = kids instanceof COSObject object ? object.getObject() : kids;
    if (kid instanceof COSArray array) {
      for (COSBase each : array) {
        kids(each, visitor);
      }
    } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
      visitor.accept(dictionary);
      kids(dictionary.getDictionaryObject(COSName.K), visitor);
    }
  }
}
