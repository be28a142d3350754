package recto.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as objects is read back by a reader that did not write it. */
class PdfFileTest {
  private static final byte[] ID = new byte[16];

  private static byte[] file(COSDictionary root, boolean streams) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfFile file = new PdfFile(out, 1.7f, streams);
    CosObjects objects = new CosObjects(file);
    end(file, objects, root);
    return out.toByteArray();
  }

  /** Ends a file that a reader takes for a document. */
  private static void end(PdfFile file, CosObjects objects, COSDictionary root) throws IOException {
    COSDictionary pages = Cos.inner();
    pages.setItem(COSName.TYPE, COSName.PAGES);
    pages.setItem(COSName.KIDS, Cos.array());
    pages.setInt(COSName.COUNT, 0);
    root.setItem(COSName.TYPE, COSName.CATALOG);
    root.setItem(COSName.PAGES, pages);
    int info = objects.number(new COSDictionary());
    int number = objects.number(root);
    objects.write();
    file.end(number, info, ID);
  }

  private static COSDictionary read(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void valuesOfEachKindComeBack(boolean streams) throws IOException {
    COSDictionary root = new COSDictionary();
    root.setItem("Plain", Cos.text("a (b) \\ c"));
    root.setItem("Lines", Cos.text("one\rtwo\nthree"));
    root.setItem("Greek", Cos.text("\u03B1\u03B2 \uD83D\uDE00"));
    root.setItem("Odd Name#", Cos.name("B(ar\u00E9)/"));
    root.setItem("Whole", Cos.integer(-70_000_000_000L));
    root.setItem("Part", Cos.number(-0.125));
    root.setItem("Small", new COSFloat(1e-7f));
    root.setItem("True", COSBoolean.TRUE);
    Set<COSName> keys = Set.copyOf(root.keySet());
    root.setItem("List", Cos.array(Cos.integer(1), COSNull.NULL, Cos.name("N"), Cos.integer(2)));

    try (PDDocument document = Loader.loadPDF(file(root, streams))) {
      COSDictionary found = read(document);
      for (COSName key : keys) {
        assertEquals(root.getItem(key), found.getDictionaryObject(key), key.getName());
      }
      COSArray list = found.getCOSArray(COSName.getPDFName("List"));
      assertEquals("1, null, N, 2", words(list));
    }
  }

  private static String words(COSArray list) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      Object each = list.getObject(i);
      words.append(i == 0 ? "" : ", ");
      words.append(
          each == null
              ? "null"
              : each instanceof COSName name ? name.getName() : list.getInt(i) + "");
    }
    return words.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void objectsAreWrittenOnceAndFoundFromAllThatReferToThem(boolean streams) throws IOException {
    COSDictionary root = new COSDictionary();
    COSDictionary shared = new COSDictionary();
    shared.setItem("Back", root);
    COSArray many = new COSArray();
    for (int i = 0; i < 1000; i++) {
      COSDictionary each = new COSDictionary();
      each.setInt("Number", i);
      each.setItem("Shared", shared);
      many.add(each);
    }
    root.setItem("Many", many);
    COSStream stream = Cos.plain("the data".getBytes(StandardCharsets.UTF_8));
    stream.setItem("Shared", shared);
    root.setItem("Stream", stream);

    try (PDDocument document = Loader.loadPDF(file(root, streams))) {
      COSDictionary found = read(document);
      COSArray list = found.getCOSArray(COSName.getPDFName("Many"));
      COSDictionary one = ((COSDictionary) list.getObject(0)).getCOSDictionary(name("Shared"));
      for (int i = 0; i < 1000; i++) {
        COSDictionary each = (COSDictionary) list.getObject(i);
        assertEquals(i, each.getInt("Number"));
        assertSame(one, each.getCOSDictionary(name("Shared")));
      }
      assertSame(found, one.getCOSDictionary(name("Back")));
      COSStream data = found.getCOSStream(name("Stream"));
      assertEquals("the data", data.toTextString());
      assertSame(one, data.getCOSDictionary(name("Shared")));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void objectsWrittenAsTextStandBesideThoseOfTheLibrary(boolean streams) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfFile file = new PdfFile(out, 1.4f, streams);
    CosObjects objects = new CosObjects(file);
    int first = file.numbers(2);
    COSDictionary root = new COSDictionary();
    root.setItem("Text", Cos.array(Cos.reference(first + 1), Cos.reference(first)));
    try (ObjectText text = new ObjectText()) {
      text.begin(first).put("<</A 1>>");
      text.begin(first + 1).put("<</A").string("z\u00E9 (").put("/B ").reference(first).put(">>");
      file.objects(text.written(streams));
    }
    end(file, objects, root);

    String written = out.toString(StandardCharsets.ISO_8859_1);
    assertTrue(written.startsWith("%PDF-1.4\n"));
    assertEquals(streams, written.contains("/ObjStm"));
    assertFalse(streams && written.contains("\nxref\n"));
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      COSArray texts = read(document).getCOSArray(name("Text"));
      COSDictionary second = (COSDictionary) texts.getObject(0);
      assertEquals("z\u00E9 (", second.getString("A"));
      assertSame(texts.getObject(1), second.getCOSDictionary(name("B")));
      assertEquals(1, second.getCOSDictionary(name("B")).getInt("A"));
    }
  }

  /** A reader mends a table that is wrong, so the room for places is looked at itself. */
  @ParameterizedTest
  @ValueSource(ints = {100, 60_000, 66_000, 130_000, 132_000, 17_000_000})
  void theTableHasRoomForEveryPlace(int size) throws IOException {
    COSDictionary root = new COSDictionary();
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    root.setItem("Noise", Cos.plain(noise));

    String written = new String(file(root, true), StandardCharsets.ISO_8859_1);
    Matcher width = Pattern.compile("/W\\[1 (\\d) 2\\]").matcher(written);
    Matcher last = Pattern.compile("startxref\n(\\d+)\n").matcher(written);
    assertTrue(width.find() && last.find());
    long place = Long.parseLong(last.group(1));
    assertTrue(place > size);
    int bytes = Integer.parseInt(width.group(1));
    assertTrue(place < 1L << (8 * bytes), place + " in " + bytes + " bytes");
    assertTrue(
        written.startsWith("obj", written.indexOf(' ', written.indexOf(' ', (int) place) + 1) + 1));
  }

  /**
   * The last object on the last place that so many bytes can name, and on the first that they
   * cannot: read by a reader that is told to mend nothing.
   */
  @ParameterizedTest
  @CsvSource({
    "65535, true",
    "65536, true",
    "16777215, true",
    "16777216, true",
    "65535, false",
    "65536, false"
  })
  void theTableIsReadAsItIs(int place, boolean streams) throws IOException {
    COSDictionary root = new COSDictionary();
    byte[] written = new byte[0];
    int size = place - 1000;
    for (int missed = 1; missed != 0; size += missed) {
      root.setItem("Filling", Cos.plain(new byte[size]));
      written = file(root, streams);
      missed = place - last(written);
    }

    try (RandomAccessReadBuffer read = new RandomAccessReadBuffer(written);
        PDDocument document = new PDFParser(read).parse(false)) {
      assertEquals(size, read(document).getCOSStream(name("Filling")).getLength());
    }
  }

  /** Where the last object before the table stands. */
  private static int last(byte[] file) {
    String written = new String(file, StandardCharsets.ISO_8859_1);
    Matcher table = Pattern.compile("startxref\n(\\d+)\n").matcher(written);
    assertTrue(table.find(written.length() - 40));
    String end = "endobj\n";
    int before = Integer.parseInt(table.group(1)) - end.length() - 1;
    return written.lastIndexOf(end, before) + end.length();
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }
}
