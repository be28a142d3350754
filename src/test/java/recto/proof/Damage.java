package recto.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
      throw new IllegalArgumentException("no \"" + words + "\" in " + text);
    }
    return spots.subList(owners.get(at), owners.get(at + words.length() - 1) + 1);
  }

  /** Takes glyphs of one string away and leaves their room white. */
  void erase(List<Spot> spots) {
    Spot first = spots.get(0);
    double width = spots.stream().mapToDouble(Spot::width).sum();
    byte[] codes = string(first).getBytes();
    int end = first.code() + spots.size();
    COSArray array = new COSArray();
    array.add(new COSString(java.util.Arrays.copyOf(codes, first.code())));
    array.add(new COSFloat((float) -width));
    array.add(new COSString(java.util.Arrays.copyOfRange(codes, end, codes.length)));
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

  /** Moves the line on which a glyph is drawn, and nothing else; points, up and to the right. */
  void move(Spot spot, double right, double up) {
    int before = spot.show();
    while (!isOperator(before, "Td")) {
      before--;
    }
    shift(before, right, up);
    int after = spot.show();
    while (!isOperator(after, "Td") && !isOperator(after, "ET")) {
      after++;
    }
    if (isOperator(after, "Td")) {
      shift(after, -right, -up);
    }
  }

  private void shift(int step, double right, double up) {
    tokens.set(step - 2, new COSFloat((float) (number(step - 2) + right)));
    tokens.set(step - 1, new COSFloat((float) (number(step - 1) + up)));
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

  static COSInteger integer(int value) {
    return COSInteger.get(value);
  }
}
