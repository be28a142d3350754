package recto.sink;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import recto.folio.BookInfo;

/**
 * What the file says of itself: as an information dictionary, and the same as an XMP packet (ISO
 * 16684-1) with the marks of the standards that it keeps. How the book was made stands in
 * properties of our own, described in the packet as PDF/A asks (ISO 19005-2, 6.6.2.3).
 */
final class Metadata {
  /** The namespace of the properties that say how the book was made. */
  static final String MAKING = "https://recto-typesetter.org/ns/making/";

  private static final String PRODUCER = "Recto";
  private static final String UNTRAPPED = "False";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter XMP_DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern PROPERTY = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  private final BookInfo info;
  private final PdfProfile profile;
  private final String identity;
  private final Instant created;
  private final StringBuilder xml = new StringBuilder();

  /**
   * @param identity of the document, a UUID
   */
  Metadata(BookInfo info, PdfProfile profile, String identity) {
    this.info = info;
    this.profile = profile;
    this.identity = identity;
    created = Instant.ofEpochSecond(info.created());
    for (String key : info.making().keySet()) {
      if (!PROPERTY.matcher(key).matches()) {
        throw new IllegalArgumentException("\"" + key + "\" cannot be a property's name");
      }
    }
  }

  COSDictionary dictionary() {
    COSDictionary dictionary = new COSDictionary();
    text(dictionary, COSName.TITLE, info.title());
    text(dictionary, COSName.AUTHOR, String.join("; ", info.authors()));
    text(dictionary, COSName.SUBJECT, info.subject());
    text(dictionary, COSName.KEYWORDS, String.join(", ", info.keywords()));
    text(dictionary, COSName.CREATOR, info.creator());
    text(dictionary, COSName.PRODUCER, PRODUCER);
    text(dictionary, COSName.CREATION_DATE, PDF_DATE.format(created));
    text(dictionary, COSName.MOD_DATE, PDF_DATE.format(created));
    if (profile.press()) {
      dictionary.setItem(Cos.name("Trapped"), Cos.name(UNTRAPPED));
    }
    if (profile == PdfProfile.PRINT_X1A) {
      text(dictionary, Cos.name("GTS_PDFXVersion"), "PDF/X-1a:2003");
    }
    return dictionary;
  }

  private static void text(COSDictionary dictionary, COSName key, String text) {
    if (!text.isEmpty()) {
      dictionary.setItem(key, Cos.text(text));
    }
  }

  /** The packet, UTF-8. */
  String packet() {
    xml.setLength(0);
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    open("dc", "http://purl.org/dc/elements/1.1/");
    simple("dc:format", "application/pdf");
    if (!info.title().isEmpty()) {
      xml.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escape(info.title()).append("</rdf:li></rdf:Alt></dc:title>\n");
    }
    list("dc:creator", "Seq", info.authors());
    if (!info.subject().isEmpty()) {
      xml.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escape(info.subject()).append("</rdf:li></rdf:Alt></dc:description>\n");
    }
    list("dc:subject", "Bag", info.keywords());
    list("dc:language", "Bag", List.of(info.language()));
    close();
    open("pdf", "http://ns.adobe.com/pdf/1.3/");
    simple("pdf:Producer", PRODUCER);
    simple("pdf:Keywords", String.join(", ", info.keywords()));
    if (profile.press()) {
      simple("pdf:Trapped", UNTRAPPED);
    }
    close();
    open("xmp", "http://ns.adobe.com/xap/1.0/");
    simple("xmp:CreatorTool", info.creator());
    simple("xmp:CreateDate", XMP_DATE.format(created));
    simple("xmp:ModifyDate", XMP_DATE.format(created));
    simple("xmp:MetadataDate", XMP_DATE.format(created));
    close();
    standards();
    making();
    xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xml.toString();
  }

  /** The standards that the file keeps. */
  private void standards() {
    if (profile == PdfProfile.ARCHIVE) {
      open("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
      simple("pdfaid:part", "2");
      simple("pdfaid:conformance", "A");
      close();
    }
    if (!profile.press()) {
      open("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
      simple("pdfuaid:part", "1");
      close();
      return;
    }
    open("xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
    simple("xmpMM:DocumentID", "uuid:" + identity);
    simple("xmpMM:VersionID", "1");
    simple("xmpMM:RenditionClass", "default");
    close();
    if (profile == PdfProfile.PRINT) {
      open("pdfxid", "http://www.npes.org/pdfx/ns/id/");
      simple("pdfxid:GTS_PDFXVersion", "PDF/X-4");
      close();
    }
  }

  private void making() {
    Map<String, String> making = new TreeMap<>(info.making());
    if (!making.isEmpty()) {
      open("recto", MAKING);
      making.forEach((key, value) -> simple("recto:" + key, value));
      close();
    }
    if (profile == PdfProfile.ARCHIVE) {
      described(making);
    }
  }

  /** Says what the properties are that PDF/A does not know. */
  private void described(Map<String, String> making) {
    xml.append("<rdf:Description rdf:about=\"\"");
    xml.append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"");
    xml.append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"");
    xml.append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n");
    xml.append("<pdfaExtension:schemas><rdf:Bag>\n");
    schema("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid");
    property("part", "Integer", "The part of ISO 14289 that the file keeps");
    endSchema();
    if (!making.isEmpty()) {
      schema("How the book was made", MAKING, "recto");
      making.keySet().forEach(key -> property(key, "Text", "The " + key + " it was made with"));
      endSchema();
    }
    xml.append("</rdf:Bag></pdfaExtension:schemas>\n");
    close();
  }

  private void schema(String name, String namespace, String prefix) {
    xml.append("<rdf:li rdf:parseType=\"Resource\">\n");
    simple("pdfaSchema:schema", name);
    simple("pdfaSchema:namespaceURI", namespace);
    simple("pdfaSchema:prefix", prefix);
    xml.append("<pdfaSchema:property><rdf:Seq>\n");
  }

  private void property(String name, String type, String description) {
    xml.append("<rdf:li rdf:parseType=\"Resource\">\n");
    simple("pdfaProperty:name", name);
    simple("pdfaProperty:valueType", type);
    simple("pdfaProperty:category", "internal");
    simple("pdfaProperty:description", description);
    xml.append("</rdf:li>\n");
  }

  private void endSchema() {
    xml.append("</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
  }

  private void open(String prefix, String namespace) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:").append(prefix).append("=\"");
    xml.append(namespace).append("\">\n");
  }

  private void close() {
    xml.append("</rdf:Description>\n");
  }

  private void simple(String name, String value) {
    if (!value.isEmpty()) {
      xml.append('<').append(name).append('>');
      escape(value).append("</").append(name).append(">\n");
    }
  }

  private void list(String name, String kind, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    xml.append('<').append(name).append("><rdf:").append(kind).append('>');
    for (String value : values) {
      xml.append("<rdf:li>");
      escape(value).append("</rdf:li>");
    }
    xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  /** Writes text; letters that XML 1.0 does not have are left out. */
  private StringBuilder escape(String text) {
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\r' -> xml.append("&#xD;");
                default -> {
                  boolean allowed =
                      letter >= 0x20 && letter < 0xFFFE && !Character.isSurrogate((char) letter);
                  if (allowed || letter > 0xFFFF || letter == '\n' || letter == '\t') {
                    xml.appendCodePoint(letter);
                  }
                }
              }
            });
    return xml;
  }
}
