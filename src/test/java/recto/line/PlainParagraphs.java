package recto.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.galley.Paragraph;
import recto.style.TextStyle;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/** The running text of a TEI file as paragraphs: italics kept, notes apart, all else plain. */
final class PlainParagraphs {
  private final TextStyle body;
  private final TextStyle note;
  private final List<Paragraph> done = new ArrayList<>();
  private final Deque<Piece> open = new ArrayDeque<>();

  private static final class Piece {
    final TextStyle style;
    final StringBuilder text = new StringBuilder();
    final List<Paragraph.Run> runs = new ArrayList<>();
    int italic;

    Piece(TextStyle style) {
      this.style = style;
    }

    void add(String words, boolean call) {
      StringBuilder folded = new StringBuilder();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        char last =
            folded.length() > 0
                ? folded.charAt(folded.length() - 1)
                : text.length() > 0 ? text.charAt(text.length() - 1) : ' ';
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
          if (last != ' ') {
            folded.append(' ');
          }
        } else {
          folded.append(c);
        }
      }
      if (folded.length() == 0) {
        return;
      }
      int start = text.length();
      text.append(folded);
      runs.add(
          new Paragraph.Run(
              Span.NONE,
              start,
              text.length(),
              look(style.look(), italic > 0, call),
              "en",
              0,
              "",
              call));
    }

    @Nullable Paragraph paragraph() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end == 0) {
        return null;
      }
      List<Paragraph.Run> kept = new ArrayList<>();
      for (Paragraph.Run run : runs) {
        if (run.start() < end) {
          kept.add(
              new Paragraph.Run(
                  run.span(),
                  run.start(),
                  Math.min(end, run.end()),
                  run.look(),
                  run.language(),
                  0,
                  "",
                  run.addition()));
        }
      }
      return new Paragraph(Span.NONE, text.substring(0, end), kept, List.of(), style, 0);
    }
  }

  private PlainParagraphs(TextStyle body, TextStyle note) {
    this.body = body;
    this.note = note;
  }

  static Look look(Look look, boolean italic, boolean call) {
    return new Look(
        look.family(),
        look.size(),
        look.bold(),
        italic,
        look.caps(),
        call ? Position.SUPERIOR : Position.BASELINE,
        look.figures(),
        look.letterspacing(),
        false,
        false,
        look.colour());
  }

  static List<Paragraph> read(Path file, TextStyle body, TextStyle note)
      throws IOException, XMLStreamException {
    PlainParagraphs reader = new PlainParagraphs(body, note);
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(factory.createXMLStreamReader(in));
    }
    return reader.done;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean body = false;
    int calls = 0;
    Deque<String> names = new ArrayDeque<>();
    Deque<Boolean> italics = new ArrayDeque<>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          names.push(name);
          String rend = xml.getAttributeValue(null, "rend");
          boolean italic = rend != null && rend.contains("italic") && !name.equals("p");
          italics.push(italic);
          body |= name.equals("text");
          if (body && name.equals("note")) {
            if (!open.isEmpty()) {
              open.peek().add(Integer.toString(++calls % 100), true);
            }
            open.push(new Piece(this.note));
          } else if (body && name.equals("p")) {
            open.push(new Piece(open.isEmpty() ? this.body : open.peek().style));
          } else if (italic && !open.isEmpty()) {
            open.peek().italic++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = names.pop();
          boolean italic = italics.pop();
          if (body && (name.equals("p") || name.equals("note")) && !open.isEmpty()) {
            Paragraph paragraph = open.pop().paragraph();
            if (paragraph != null) {
              done.add(paragraph);
            }
          } else if (italic && !open.isEmpty()) {
            open.peek().italic--;
          } else if ((name.equals("lb") || name.equals("item")) && !open.isEmpty()) {
            open.peek().add(" ", false);
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (!open.isEmpty()) {
            open.peek().add(xml.getText(), false);
          }
        }
        default -> {}
      }
    }
  }
}
