package recto.input;

import java.util.List;
import recto.diagnostic.Span;
import recto.edition.Rend;

/**
 * White space that the source means: lines are kept, and how far each is set in, as in examples of
 * programs and where {@code xml:space="preserve"} says so of one paragraph.
 */
final class KeptSpace {
  private static final int TAB = 4;

  /** Lines of running words are as long as this, and not as long as that. */
  private static final int FULL = 50;

  private static final int WIDEST = 200;
  private static final Rend FLUSH = Rend.of("flush-left");

  private final TeiReader reader;

  KeptSpace(TeiReader reader) {
    this.reader = reader;
  }

  /** True of a paragraph that asks for it itself and has lines to keep. */
  static boolean isAsked(XmlNode node) {
    if (!node.attribute("xml:space").equals("preserve")) {
      return false;
    }
    String words = node.characters().toString();
    for (XmlNode old : node.find("fw")) {
      words = words.replace(old.characters(), "");
    }
    words = words.strip();
    return words.contains("\n") && !isWrapped(words);
  }

  /** True of lines that a program made of running words: full ones, none of which is set in. */
  private static boolean isWrapped(String words) {
    List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
    int longest = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    if (longest < FULL || longest > WIDEST) {
      return longest > WIDEST;
    }
    int shorter = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && lines.get(i).startsWith("  ")) {
        return false;
      }
      boolean last = i == lines.size() - 1;
      shorter += last || 4 * lines.get(i).strip().length() >= 3 * longest ? 0 : 1;
    }
    return 6 * shorter <= lines.size();
  }

  /** A block whose lines are kept. */
  void block(XmlNode node, Flow flow) {
    Lines lines = begin(node, node.characters().toString(), flow);
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.isText()) {
        lines.write(child.text, child);
      } else {
        reader.read(child, flow);
      }
    }
    lines.end();
  }

  /** The same of text that was made of {@code node}. */
  void block(XmlNode node, String text, Flow flow) {
    Lines lines = begin(node, text, flow);
    lines.write(text, node);
    lines.end();
  }

  private Lines begin(XmlNode node, String text, Flow flow) {
    String[] all = text.split("\n", -1);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < all.length; i++) {
      boolean runsOn = i == 0 && !(node.first != null && node.first.isText());
      if (!all[i].isBlank() && !runsOn) {
        least = Math.min(least, indentation(all[i]));
        most = Math.max(most, indentation(all[i]));
      }
    }
    Rend said = reader.rend(node);
    boolean stepped = most > least;
    if (stepped) {
      flow.beginLines(node.span(), said);
    } else {
      flow.begin(flow.role, said.words().isEmpty() ? FLUSH : said, node.span());
    }
    return new Lines(flow, stepped, least);
  }

  private static int indentation(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ') {
        columns++;
      } else if (line.charAt(i) == '\t') {
        columns += TAB;
      } else {
        break;
      }
    }
    return columns;
  }

  /** Lines of a block, one after the other. */
  private static final class Lines {
    private final Flow flow;
    private final boolean stepped;
    private final int least;
    private boolean fresh = true;

    Lines(Flow flow, boolean stepped, int least) {
      this.flow = flow;
      this.stepped = stepped;
      this.least = least;
    }

    void write(String text, XmlNode at) {
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          next(at);
        }
        boolean words = !lines[i].isBlank();
        if (words && fresh && stepped) {
          int steps = (indentation(lines[i]) - least + 1) / 2;
          flow.setIn(steps > 0 ? Rend.of("indent" + steps) : Rend.NONE);
        }
        fresh &= !words;
        flow.words(at.span()).text(lines[i], at.line + i, i == 0 ? at.column : 1);
      }
    }

    private void next(XmlNode at) {
      fresh = true;
      if (stepped) {
        flow.nextLine(at.span(), "", false);
      } else {
        flow.words(at.span()).newLine(at.span());
      }
    }

    void end() {
      if (stepped) {
        flow.endLines(Span.NONE);
      } else {
        flow.end();
      }
    }
  }
}
