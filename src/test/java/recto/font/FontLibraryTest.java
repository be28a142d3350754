package recto.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontLibraryTest {
  private static final Path FONTS = Path.of("fonts");

  @TempDir Path folder;
  private FontLibrary library;

  @BeforeEach
  void open() {
    library = new FontLibrary();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private String at(String file) {
    return folder.resolve(file).toString();
  }

  private String refusal(String family) {
    FontException e = assertThrows(FontException.class, () -> library.stack(family, false, false));
    return String.valueOf(e.getMessage());
  }

  private void copy(String file) throws IOException {
    Path from = FONTS.resolve(file);
    Files.copy(from, folder.resolve(from.getFileName()));
  }

  @Test
  void givesTheFaceForEachLook() throws FontException {
    Face bold = library.stack("EB Garamond", true, false).first();
    assertEquals("EBGaramond-Bold", bold.name());
    assertTrue(bold.bold() && !bold.italic());
    Face italic = library.stack("EB Garamond", false, true).first();
    assertEquals("EBGaramond-Italic", italic.name());
    assertTrue(!italic.bold() && italic.italic());
    assertEquals(Optional.empty(), library.stack("EB Garamond", true, true).remark());
  }

  @Test
  void givesOneStackPerLook() throws FontException {
    FontStack stack = library.stack("EB Garamond", false, false);
    assertSame(stack, library.stack("eb garamond", false, false));
    assertNotSame(stack, library.stack("EB Garamond", false, true));
  }

  @Test
  void loadsEveryBuiltInFamily() throws FontException {
    for (String family : FontLibrary.builtIn()) {
      Face face = library.stack(family, false, false).first();
      assertTrue(face.covers('?') && face.unitsPerEm() >= 1000 && face.ascent() > 0, family);
      assertTrue(face.descent() < 0 && face.capHeight() > face.xHeight(), family);
    }
  }

  @Test
  void saysWhatStandsInForALackingStyle() throws FontException {
    FontStack stack = library.stack("Noto Serif Hebrew", true, true);
    assertEquals("NotoSerifHebrew-Bold", stack.first().name());
    assertEquals(
        Optional.of("Noto Serif Hebrew has no bold italic; bold stands in for it"), stack.remark());
  }

  @Test
  void looksForALetterInTheFallbacks() throws FontException {
    FontStack stack = library.stack("EB Garamond", false, true);
    assertEquals("EBGaramond-Italic", name(stack.faceFor('a')));
    assertEquals("NotoSerifHebrew-Regular", name(stack.faceFor('א')));
    assertEquals("Amiri-Regular", name(stack.faceFor('ع')));
    assertEquals("GentiumBookPlus-Italic", name(stack.faceFor('ˤ')));
    assertEquals("DejaVuSerif", name(stack.faceFor('║')));
    assertEquals("NotoSansSymbols2-Regular", name(stack.faceFor(0x10140)));
    assertNull(stack.faceFor(0xE000));
    FontStack hebrew = library.stack("Noto Serif Hebrew", true, false);
    assertEquals("EBGaramond-Bold", name(hebrew.faceFor('ж')));
  }

  private static String name(@Nullable Face face) {
    return face == null ? "none" : face.name();
  }

  @Test
  void takesAFileAndItsFellows() throws IOException, FontException {
    copy("gentium-book-plus/GentiumBookPlus-Regular.ttf");
    copy("gentium-book-plus/GentiumBookPlus-Italic.ttf");
    copy("amiri/Amiri-Bold.ttf");
    FontStack regular = library.stack(at("GentiumBookPlus-Regular.ttf"), false, false);
    assertEquals("GentiumBookPlus", regular.first().name());
    FontStack italic = library.stack(at("GentiumBookPlus-Regular.ttf"), false, true);
    assertEquals("GentiumBookPlus-Italic", italic.first().name());
    FontStack bold = library.stack(at("GentiumBookPlus-Regular.ttf"), true, false);
    assertEquals("GentiumBookPlus", bold.first().name());
    assertEquals(
        Optional.of("Gentium Book Plus has no bold; regular stands in for it"), bold.remark());
  }

  @Test
  void namesTheNearestFamilies() {
    String message = refusal("EB Garamnd");
    assertTrue(
        message.startsWith("no font family \"EB Garamnd\"; did you mean EB Garamond? Built in are"),
        message);
    assertTrue(refusal("Qqqqqqqq").startsWith("no font family \"Qqqqqqqq\"; Built in are"));
  }

  @Test
  void namesNoFamilyThatOnlySharesALetterOrTwo() {
    List<String> known = List.of("EB Garamond", "Gentium", "Gentium", "Inter");
    assertEquals(List.of(), NearNames.near("Ga", known));
    assertEquals(List.of("EB Garamond"), NearNames.near("garamond", known));
    assertEquals(List.of("Gentium"), NearNames.near("Gentum", known));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    String message = refusal(at("lost.ttf"));
    assertTrue(message.startsWith("no font file " + folder.resolve("lost.ttf")), message);
  }

  @Test
  void refusesWhatIsNoFont() throws IOException {
    Files.writeString(folder.resolve("letter.ttf"), "Dear Sir, this is no font at all.");
    assertTrue(refusal(at("letter.ttf")).contains("it is no TrueType or OpenType font"));
    Files.write(folder.resolve("empty.ttf"), new byte[0]);
    assertTrue(refusal(at("empty.ttf")).contains("it ends too soon"));
  }

  @Test
  void refusesFontsThatCannotBeEmbedded() throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("noto-serif-hebrew/NotoSerifHebrew-Bold.ttf"));
    Files.write(folder.resolve("postscript.otf"), FontFiles.renamed(font, "glyf", "CFF "));
    assertTrue(refusal(at("postscript.otf")).contains("use the TrueType (.ttf) version"));
    Files.write(folder.resolve("restricted.ttf"), FontFiles.licence(font, 2));
    assertTrue(refusal(at("restricted.ttf")).contains("does not allow a subset"));
    Files.write(folder.resolve("whole.ttf"), FontFiles.licence(font, 0x100));
    assertTrue(refusal(at("whole.ttf")).contains("does not allow a subset"));
  }

  @Test
  void survivesCutAndSpoiltFiles() throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("noto-serif-hebrew/NotoSerifHebrew-Bold.ttf"));
    Random random = new Random(7);
    for (int trial = 0; trial < 150; trial++) {
      byte[] spoilt = font.clone();
      for (int i = 0; i < 8; i++) {
        spoilt[random.nextInt(trial % 2 == 0 ? 600 : font.length)] = (byte) random.nextInt();
      }
      if (trial % 3 == 0) {
        spoilt = Arrays.copyOf(spoilt, random.nextInt(font.length));
      }
      Files.write(folder.resolve("spoilt.ttf"), spoilt);
      try (FontLibrary own = new FontLibrary()) {
        Face face = own.stack(at("spoilt.ttf"), false, false).first();
        int glyph = face.glyph('א');
        assertTrue(face.unitsPerEm() > 0 && glyph >= 0, "trial " + trial);
      } catch (FontException e) {
        assertTrue(String.valueOf(e.getMessage()).contains("spoilt.ttf"), e.toString());
      }
    }
  }

  @Test
  void takesAFaceOutOfACollection() throws IOException, FontException {
    byte[] regular =
        Files.readAllBytes(FONTS.resolve("noto-serif-hebrew/NotoSerifHebrew-Regular.ttf"));
    byte[] bold = Files.readAllBytes(FONTS.resolve("noto-serif-hebrew/NotoSerifHebrew-Bold.ttf"));
    Files.write(folder.resolve("both.ttc"), FontFiles.collection(regular, bold));
    Face face = library.stack(at("both.ttc"), true, false).first();
    assertEquals("NotoSerifHebrew-Bold", face.name());
    Face alone = library.stack("Noto Serif Hebrew", true, false).first();
    assertEquals(alone.advance(alone.glyph('א')), face.advance(face.glyph('א')));
    Files.write(folder.resolve("alone.ttf"), face.file());
    Face again = library.stack(at("alone.ttf"), true, false).first();
    assertEquals("NotoSerifHebrew-Bold", again.name());
    assertEquals(face.glyphs(), again.glyphs());
  }

  @Test
  void findsInstalledFontsByFamily() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("truetype/deep"));
    Files.copy(FONTS.resolve("amiri/Amiri-Bold.ttf"), deep.resolve("a.ttf"));
    Files.copy(FONTS.resolve("amiri/Amiri-Regular.ttf"), folder.resolve("b.TTF"));
    Files.writeString(folder.resolve("c.ttf"), "spoilt");
    InstalledFonts fonts = new InstalledFonts(List.of(folder), 5);
    assertEquals(List.of("Amiri"), fonts.names());
    Family amiri = fonts.family("amiri").orElseThrow();
    assertEquals(deep.resolve("a.ttf"), amiri.nearest(true, true).path());
    assertEquals(folder.resolve("b.TTF"), amiri.nearest(false, false).path());
  }

  @Test
  void givesTheBytesOfTheFile() throws IOException, FontException {
    assertArrayEquals(
        Files.readAllBytes(FONTS.resolve("eb-garamond/EBGaramond-Regular.ttf")),
        library.stack("EB Garamond", false, false).first().file());
  }

  @Test
  void refusesUseAfterItsEnd() throws FontException {
    HarfBuzzFace face = library.stack("EB Garamond", false, false).first();
    library.close();
    library.close();
    assertThrows(IllegalStateException.class, face::address);
    assertThrows(IllegalStateException.class, face::file);
    assertThrows(IllegalStateException.class, () -> face.glyph('א'));
    assertThrows(IllegalStateException.class, () -> library.stack("EB Garamond", true, true));
  }
}
