package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfNumberTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.PlainReading;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.sink.PdfProfile;

/**
 * A library that shares no code with the writer or the first reader finds each object where the
 * file says it is.
 */
class SecondReaderTest {
  private static final String BODY =
      """
      <table><row role="label"><cell>Port</cell><cell>Ships</cell></row>
      <row><cell>Harwich</cell><cell>twelve</cell></row><row><cell>Deal</cell></row></table>
      <p>The sign says <foreign xml:lang="he">שלום עולם</foreign> and
      <foreign xml:lang="ar">السلام عليكم</foreign>.<note n="1">See <ref target="#d1">above</ref>.</note></p>
      """;

  @TempDir Path folder;
  private Path source;

  /** The seed letter with a table and words from right to left at its end. */
  @BeforeEach
  void lay() throws IOException {
    String letter = Files.readString(Path.of("seeds", "208-gorbachev-to-reagan.xml"));
    int end = letter.lastIndexOf("</div>");
    source = folder.resolve("letter.xml");
    String more = "<div type=\"document\" xml:id=\"d1\"><head>Ships</head>" + BODY + "</div>";
    end = letter.indexOf('>', end) + 1;
    Files.writeString(source, letter.substring(0, end) + more + letter.substring(end));
  }

  private Path set(PdfProfile profile) throws PressException {
    Path pdf = folder.resolve(profile.word() + ".pdf");
    Press.typeset(Job.of(source).made(profile), pdf, new Diagnostics());
    return pdf;
  }

  @ParameterizedTest
  @EnumSource
  void everyObjectIsFoundWithoutMending(PdfProfile profile) throws Exception {
    PdfReader reader = new PdfReader(set(profile).toString());
    try {
      assertFalse(reader.isRebuilt());
      List<Integer> lost = new ArrayList<>();
      for (int number = 1; number < reader.getXrefSize(); number++) {
        if (reader.getPdfObject(number) == null) {
          lost.add(number);
        }
      }
      // Object streams and the table itself are taken apart when the file is opened.
      assertTrue(lost.size() * 20 < reader.getXrefSize(), lost.toString());
      assertEquals(PdfName.CATALOG, reader.getCatalog().getAsName(PdfName.TYPE));
    } finally {
      reader.close();
    }
  }

  /** Letters that are no artifact, as they are drawn; the second reader passes over artifacts. */
  @ParameterizedTest
  @EnumSource
  void bothReadersFindTheSameLettersOnTheSamePages(PdfProfile profile) throws Exception {
    Path pdf = set(profile);
    try (PdfReading one = PdfReading.open(pdf);
        PlainReading other = PlainReading.open(pdf)) {
      assertEquals(one.pages(), other.pages());
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < one.pages(); i++) {
        String letters = letters(one.page(i));
        assertEquals(letters, other.words(i).replaceAll("\\P{L}+", ""));
        all.append(letters);
      }
      for (String words : List.of("ShipsPortShips", "Dobrynin", "\u05DD", "\u0627\u0644")) {
        assertTrue(all.indexOf(words) >= 0, () -> words + " in " + all);
      }
    }
  }

  private static String letters(ReadPage page) {
    StringBuilder letters = new StringBuilder();
    for (ReadGlyph glyph : page.glyphs()) {
      if (glyph.mark() >= 0 && !page.marks().get(glyph.mark()).isArtifact()) {
        letters.append(glyph.text().replaceAll("\\P{L}+", ""));
      }
    }
    return letters.toString();
  }

  @ParameterizedTest
  @EnumSource(names = {"ARCHIVE", "SCREEN"})
  void bothFindTheSameStructure(PdfProfile profile) throws Exception {
    Path pdf = set(profile);
    PdfReader reader = new PdfReader(pdf.toString());
    try (PdfReading reading = PdfReading.open(pdf)) {
      PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
      List<String> roles = new ArrayList<>();
      Map<Integer, List<Integer>> marks = new HashMap<>();
      walk(root, roles, marks);
      assertEquals(reading.structure().elements().stream().map(ReadElement::role).toList(), roles);
      assertTrue(roles.contains("Table"), roles.toString());
      assertParentsLeadBack(reader, root, marks);
    } finally {
      reader.close();
    }
  }

  /** Gathers the roles of the elements below a node, and by page the marked content they hold. */
  private static void walk(
      PdfDictionary node, List<String> roles, Map<Integer, List<Integer>> marks) {
    PdfObject kids = PdfReader.getPdfObject(node.get(PdfName.K));
    List<PdfObject> all =
        kids instanceof PdfArray array
            ? array.getElements()
            : kids == null ? List.of() : List.of(node.get(PdfName.K));
    for (PdfObject kid : all) {
      PdfObject found = PdfReader.getPdfObject(kid);
      if (found instanceof PdfNumber mark) {
        marks.computeIfAbsent(page(node), p -> new ArrayList<>()).add(mark.intValue());
      } else if (found instanceof PdfDictionary inside) {
        PdfName role = inside.getAsName(PdfName.S);
        PdfNumber mark = inside.getAsNumber(PdfName.MCID);
        if (role != null) {
          roles.add(PdfName.decodeName(role.toString()));
          walk(inside, roles, marks);
        } else if (mark != null) {
          marks.computeIfAbsent(page(inside), p -> new ArrayList<>()).add(mark.intValue());
        }
      }
    }
  }

  private static int page(PdfDictionary node) {
    return ((PRIndirectReference) node.get(PdfName.PG)).getNumber();
  }

  /** As many marks of each page as elements hold are led back to an element by the tree. */
  private static void assertParentsLeadBack(
      PdfReader reader, PdfDictionary root, Map<Integer, List<Integer>> marks) {
    Map<Integer, PdfObject> parents = PdfNumberTree.readTree(root.getAsDict(PdfName.PARENTTREE));
    assertEquals(reader.getNumberOfPages(), marks.size());
    for (int i = 1; i <= reader.getNumberOfPages(); i++) {
      int key = reader.getPageN(i).getAsNumber(PdfName.STRUCTPARENTS).intValue();
      PdfArray leads = (PdfArray) PdfReader.getPdfObject(parents.get(key));
      List<Integer> held = marks.getOrDefault(reader.getPageOrigRef(i).getNumber(), List.of());
      assertEquals(leads.size(), held.size());
      for (int mark : held) {
        PdfDictionary element = leads.getAsDict(mark);
        assertTrue(element.contains(PdfName.S), element.toString());
      }
    }
  }
}
