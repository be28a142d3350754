package recto.input;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxParsingException;
import java.io.IOException;
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
  private static final Pattern CLOSE_TAG =
      Pattern.compile("Unexpected close tag </([^>]*)>; expected </([^>]*)>");
  private static final Pattern NOT_UTF8 = Pattern.compile("byte 0x([0-9a-fA-F]+)");
  private static final Pattern CHARACTER = Pattern.compile("character (.*?code \\d+[^)]*\\))");
  private static final Pattern LIMIT =
      Pattern.compile("Maximum (.*?) (?:limit|size|count).*?\\((\\d+)\\)");

  private final Source source;
  private final @Nullable XmlNode open;

  /**
   * @param open the innermost element open where the trouble came
   */
  XmlTrouble(Source source, @Nullable XmlNode open) {
    this.source = source;
    this.open = open;
  }

  SourceException in(Exception trouble, @Nullable XMLStreamReader reader) {
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
    Throwable cause = trouble.getCause();
    if (cause instanceof IOException io) {
      return encoding(io);
    }
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
    Matcher limit = LIMIT.matcher(message);
    if (limit.find()) {
      return "more than is safe to read: " + limit.group(1) + " beyond " + limit.group(2);
    }
    Matcher character = CHARACTER.matcher(message);
    if (trouble instanceof WstxParsingException || trouble instanceof XMLStreamException) {
      return character.find() && message.startsWith("Unexpected")
          ? "not well-formed XML: unexpected " + character.group(1)
          : "not well-formed XML: " + lowerFirst(message);
    }
    return "cannot be read as XML";
  }

  private String opened() {
    return open == null ? "" : "; <" + open.name + "> was opened on line " + open.line;
  }

  private static String encoding(IOException trouble) {
    String message = firstLine(trouble);
    Matcher octet = NOT_UTF8.matcher(message);
    if (octet.find()) {
      return "byte 0x"
          + octet.group(1)
          + " is not UTF-8; save the file as UTF-8 or declare its"
          + " encoding in the first line";
    }
    return "its encoding cannot be read: " + lowerFirst(message);
  }

  private static String firstLine(Throwable trouble) {
    String message = trouble.getMessage() == null ? "" : trouble.getMessage();
    String line = message.lines().findFirst().orElse("");
    int place = line.indexOf("(at ");
    return (place > 0 ? line.substring(0, place) : line).strip();
  }

  private static String lowerFirst(String message) {
    return message.isEmpty()
        ? "unreadable"
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
