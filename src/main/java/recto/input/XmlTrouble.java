package recto.input;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/** Says in plain words what is wrong with XML that cannot be read. */
final class XmlTrouble {
  private static final String UNKNOWN = "Unsupported encoding: ";
  private static final Pattern CLOSE_TAG =
      Pattern.compile("Unexpected close tag </([^>]*)>; expected </([^>]*)>");
  private static final Pattern CONTROL =
      Pattern.compile("\\(?\\((?:CTRL-CHAR|NULL), code (\\d+)\\)\\)?");
  private static final Pattern CODE = Pattern.compile("('.') \\(code \\d+[^)]*\\)");
  private static final Pattern PLACE = Pattern.compile("\\(?\\s*\\(?at .*$");
  private static final Pattern LIMIT =
      Pattern.compile("Maximum (.*?) (?:limit|size|count).*?\\((\\d+)\\)");

  private final Source source;
  private final byte[] content;
  private final @Nullable XmlNode open;
  private final int before;

  /**
   * @param before how many lines are counted before the first of the file
   * @param open the innermost element open where the trouble came
   */
  XmlTrouble(Source source, byte[] content, @Nullable XmlNode open, int before) {
    this.source = source;
    this.content = content;
    this.open = open;
    this.before = before;
  }

  SourceException in(Exception trouble, @Nullable XMLStreamReader reader) {
    if (trouble.getCause() instanceof IOException io) {
      return encoding(io, place(trouble, reader));
    }
    return SourceException.at(source, place(trouble, reader), words(trouble));
  }

  private static Span place(Exception trouble, @Nullable XMLStreamReader reader) {
    Location at = trouble instanceof XMLStreamException stream ? stream.getLocation() : null;
    if (at == null && reader != null) {
      at = reader.getLocation();
    }
    return at == null || at.getLineNumber() < 1
        ? Span.NONE
        : new Span(at.getLineNumber(), Math.max(1, at.getColumnNumber()));
  }

  private String words(Exception trouble) {
    String message = firstLine(trouble);
    Matcher close = CLOSE_TAG.matcher(message);
    if (close.find()) {
      return "<"
          + close.group(2)
          + "> is still open but </"
          + close.group(1)
          + "> closes here"
          + opened();
    }
    if (trouble instanceof WstxEOFException) {
      return open == null
          ? "the file ends before any element"
          : "the file ends too early" + opened();
    }
    if (message.contains("(missing name?)")) {
      return "not well-formed XML: & begins an entity; write &amp; for the sign itself";
    }
    if (message.contains("malformed start element")) {
      return "not well-formed XML: < begins an element; write &lt; for the sign itself";
    }
    if (message.contains("processing instruction target (\"xml\")")) {
      return "not well-formed XML: something stands before the XML declaration, which must be"
          + " first";
    }
    if (message.contains("physical encoding")) {
      return "the file is in another encoding than its first line says; correct encoding=\"…\" there";
    }
    if (message.endsWith("Expected a quote")) {
      return "not well-formed XML: the value of an attribute stands without quotation marks";
    }
    int encoding = message.indexOf(UNKNOWN);
    if (encoding >= 0) {
      return "the encoding \""
          + message.substring(encoding + UNKNOWN.length())
          + "\" of its first line is not known; save the file as UTF-8 and say so there";
    }
    Matcher limit = LIMIT.matcher(message);
    if (limit.find()) {
      return "more than is safe to read: " + limit.group(1) + " beyond " + limit.group(2);
    }
    return trouble instanceof XMLStreamException
        ? "not well-formed XML: " + lowerFirst(plain(message))
        : "cannot be read as XML";
  }

  private static String plain(String message) {
    String plain = CODE.matcher(message).replaceAll("$1");
    return CONTROL
        .matcher(plain)
        .replaceAll(code -> String.format("U+%04X", Integer.parseInt(code.group(1))));
  }

  private String opened() {
    return open == null ? "" : "; <" + open.name + "> was opened on line " + (open.line - before);
  }

  /** Bytes that the encoding does not have: where the first of them stands. */
  private SourceException encoding(IOException trouble, Span near) {
    String message = lowerFirst(firstLine(trouble));
    if (!message.toUpperCase(Locale.ROOT).contains("UTF-8")) {
      return SourceException.at(source, near, "its encoding cannot be read: " + message);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    Span place = end(text.flip());
    if (result.isError()) {
      String octets = String.format("0x%02X", content[bytes.position()]);
      return SourceException.at(
          source,
          place,
          "byte "
              + octets
              + " is not UTF-8 here; save the file as UTF-8 or declare its encoding"
              + " in the first line");
    }
    return SourceException.at(source, near, "not well-formed XML: " + plain(message));
  }

  /** The line and column behind {@code text}. */
  private static Span end(CharBuffer text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Span(line, column);
  }

  private static String firstLine(Throwable trouble) {
    String message = trouble.getMessage() == null ? "" : trouble.getMessage();
    String line = message.lines().findFirst().orElse("");
    return PLACE.matcher(line).replaceFirst("").strip();
  }

  private static String lowerFirst(String message) {
    return message.isEmpty()
        ? "unreadable"
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
