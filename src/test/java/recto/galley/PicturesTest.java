package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.style.FigureStyle;
import recto.unit.Length;

/** Every picture here is 300 dots wide and 150 high. */
class PicturesTest {
  private static final FigureStyle STYLE =
      new FigureStyle(150, Length.points(400), 750, Length.points(144), Length.points(96));
  private static final long MEASURE = Length.points(312);

  @TempDir Path folder;

  @Test
  void aPictureHasTheSizeOfItsResolution() throws IOException {
    write("a.png", png(300));
    write("b.jpg", jpeg(100));
    write("c.tif", tiff(200));
    write("d.png", png(0));
    assertEquals(size(72, 36), own("a.png"));
    assertEquals(size(216, 108), own("b.jpg"));
    assertEquals(size(108, 54), own("c.tif"));
    assertEquals(size(144, 72), own("d.png"), "the style's 150 dots to the inch");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', 72, 36",
    "26pc, '', '', 312, 156",
    "3in, '', '', 216, 108",
    "'', 1in, '', 144, 72",
    "5.08cm, 2.54cm, '', 144, 72",
    "96px, '', '', 72, 36",
    "96, '', '', 72, 36",
    "50%, '', '', 156, 78",
    "'', '', 0.5, 36, 18",
    "'', '', 200%, 144, 72",
    "900mm, '', '', 312, 156",
    "wide, high, large, 72, 36",
  })
  void theSourceMaySayHowLargeItIs(
      String width, String height, String scale, double points, double high) throws IOException {
    write("a.png", png(300));
    ImageFile file = found("a.png");
    Figure.Size asked = new Figure.Size(width, height, scale);
    assertEquals(size(points, high), rounded(PictureSize.of(asked, file, MEASURE, STYLE)));
  }

  @Test
  void aPictureIsNeverTallerThanTheStyleAllows() throws IOException {
    write("a.png", png(300));
    Figure.Size asked = new Figure.Size("10in", "20in", "");
    assertEquals(size(200, 400), rounded(PictureSize.of(asked, found("a.png"), MEASURE, STYLE)));
  }

  @Test
  void aMissingOneHasTheSizeThatTheSourceAsksFor() {
    assertEquals(
        size(144, 96), rounded(PictureSize.placeholder(Figure.Size.UNSAID, MEASURE, STYLE)));
    Figure.Size asked = new Figure.Size("26pc", "", "");
    assertEquals(size(312, 208), rounded(PictureSize.placeholder(asked, MEASURE, STYLE)));
  }

  @Test
  void aFileIsFoundWithoutItsEndingAndByItsPlainName() throws IOException {
    write("map of Rome.png", png(300));
    assertNotNull(pictures().find("map of Rome"));
    assertNotNull(pictures().find("map%20of%20Rome.png"));
  }

  @Test
  void aFileOutsideTheFolderOrFromTheNetIsNotTaken() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    write("a.png", png(300));
    Pictures pictures = new Pictures(new Source(inner.resolve("x.xml").toString()), 150);
    assertNull(pictures.find("../a.png"));
    assertNull(pictures.find("http://example.org/a.png"));
    assertNull(pictures.find("file://" + folder.resolve("a.png")));
    assertNull(pictures.find("\0"));
    assertNull(pictures.find("%ZZ"));
  }

  @Test
  void whatIsNoPictureIsMissing() throws IOException {
    write("a.png", "no picture".getBytes(StandardCharsets.UTF_8));
    assertNull(pictures().find("a.png"));
  }

  @Test
  void whatIsMissingIsSaidOnce() {
    Pictures pictures = pictures();
    Diagnostics none = new Diagnostics();
    pictures.report(none);
    assertEquals(List.of(), none.sorted());
    pictures.miss(new Span(3, 1), "");
    pictures.miss(new Span(5, 1), "b.png");
    Diagnostics diagnostics = new Diagnostics();
    pictures.report(diagnostics);
    assertEquals(
        List.of(
            "the files of 2 figures are not beside the source, as \"b.png\"; a box stands in the"
                + " place of each"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
  }

  private Pictures pictures() {
    return new Pictures(new Source(folder.resolve("source.xml").toString()), 150);
  }

  private ImageFile found(String name) {
    @Nullable ImageFile file = pictures().find(name);
    assertNotNull(file, name);
    return file;
  }

  private PictureSize own(String name) {
    ImageFile file = found(name);
    return rounded(new PictureSize(file.width(), file.height()));
  }

  private static PictureSize size(double width, double height) {
    return new PictureSize(Math.round(width), Math.round(height));
  }

  private static PictureSize rounded(PictureSize size) {
    return size(Length.toPoints(size.width()), Length.toPoints(size.height()));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static BufferedImage image() {
    return new BufferedImage(300, 150, BufferedImage.TYPE_BYTE_GRAY);
  }

  /** A PNG with a pHYs chunk, or without where {@code dots} is 0. */
  private static byte[] png(int dots) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(image(), "png", plain);
    byte[] bytes = plain.toByteArray();
    if (dots == 0) {
      return bytes;
    }
    int perMetre = (int) Math.round(dots / 0.0254);
    byte[] data =
        ByteBuffer.allocate(13)
            .put("pHYs".getBytes(StandardCharsets.US_ASCII))
            .putInt(perMetre)
            .putInt(perMetre)
            .put((byte) 1)
            .array();
    CRC32 sum = new CRC32();
    sum.update(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int head = 33;
    out.write(bytes, 0, head);
    out.writeBytes(ByteBuffer.allocate(4).putInt(9).array());
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    out.write(bytes, head, bytes.length - head);
    return out.toByteArray();
  }

  /** A JPEG whose JFIF header says its density. */
  private static byte[] jpeg(int dots) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image(), "jpg", out);
    return ByteBuffer.wrap(out.toByteArray())
        .put(13, (byte) 1)
        .putShort(14, (short) dots)
        .putShort(16, (short) dots)
        .array();
  }

  private static byte[] tiff(int dots) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    IIOMetadata data =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(image()), writer.getDefaultWriteParam());
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
    IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
    for (String side : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
      IIOMetadataNode size = new IIOMetadataNode(side);
      size.setAttribute("value", String.valueOf(25.4 / dots));
      dimension.appendChild(size);
    }
    root.appendChild(dimension);
    data.mergeTree("javax_imageio_1.0", root);
    try (OutputStream out = bytes;
        ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(image(), null, data));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
