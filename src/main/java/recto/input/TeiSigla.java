package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.edition.Witness;

/** The witnesses of an edition and the signs by which its apparatus names them and its editors. */
final class TeiSigla {
  private static final int LONGEST_SIGN = 6;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Set<String> CITED =
      Set.of(
          "bibl", "biblStruct", "biblFull", "msDesc", "person", "handNote", "editor", "respStmt");

  private final TeiReport report;
  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, Witness> witnesses = new LinkedHashMap<>();

  TeiSigla(TeiReport report) {
    this.report = report;
  }

  /** Learns the sign of a witness, or of a book, person or hand that has one. */
  void learn(XmlNode node, boolean inText) {
    if (node.is("witness")) {
      learnWitness(node);
    } else if (node.is("listWit")) {
      learnGroup(node);
    } else if (CITED.contains(node.name) && !node.id().isEmpty()) {
      String sign = siglum(node);
      if (sign.isEmpty()) {
        sign = node.attribute("n").strip();
      }
      if (!sign.isEmpty()) {
        signs.putIfAbsent(node.id(), sign);
      } else if (!inText) {
        learnName(node);
      }
    } else if (node.is("persName") && !inText && !node.id().isEmpty()) {
      learnName(node);
    }
  }

  /** Learns the sign by which several witnesses are named together. */
  private void learnGroup(XmlNode node) {
    if (node.id().isEmpty()) {
      return;
    }
    XmlNode head = node.child("head");
    String sign = head == null ? "" : siglum(head);
    if (sign.isEmpty() && head != null && head.words().length() <= LONGEST_SIGN) {
      sign = sign(head);
    }
    signs.putIfAbsent(node.id(), sign.isEmpty() ? node.id() : sign);
  }

  private void learnWitness(XmlNode node) {
    String id = node.id();
    String sign = siglum(node);
    if (sign.isEmpty()) {
      sign = node.attribute("n").strip();
    }
    if (sign.isEmpty()) {
      sign = isSign(node.words()) || id.isEmpty() ? node.words() : id;
    }
    if (sign.isEmpty()) {
      return;
    }
    String key = id.isEmpty() ? sign : id;
    signs.put(key, sign);
    witnesses.putIfAbsent(key, new Witness(key, sign, description(node)));
  }

  private void learnName(XmlNode node) {
    XmlNode surname = descendant(node, "surname");
    if (surname != null) {
      signs.putIfAbsent(node.id(), surname.words());
    }
  }

  private static @Nullable XmlNode descendant(XmlNode node, String name) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      XmlNode found = child.is(name) ? child : descendant(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The sign of a witness whose own words do not write it, or an empty string. */
  String unwritten(XmlNode witness) {
    String sign = signs.getOrDefault(witness.id(), "");
    String words = witness.words();
    boolean written = !siglum(witness).isEmpty() || (isSign(words) && words.startsWith(sign));
    return written ? "" : sign;
  }

  /** True of words so few that they are a sign and describe nothing. */
  private static boolean isSign(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_SIGN && words.indexOf(' ') < 0;
  }

  /** The sign that an element gives itself, in {@code abbr} or {@code idno}. */
  private static String siglum(XmlNode node) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean signed =
          child.attribute("type").toLowerCase(Locale.ROOT).startsWith("sigl") || child.is("siglum");
      if (signed) {
        return sign(child);
      }
      if (child.is("persName")
          || child.is("bibl")
          || child.is("idno")
          || child.is("altIdentifier")
          || child.is("msIdentifier")
          || child.is("msDesc")) {
        String inner = siglum(child);
        if (!inner.isEmpty()) {
          return inner;
        }
      }
    }
    return "";
  }

  /** The words of a sign; raised figures become raised characters. */
  private static String sign(XmlNode node) {
    StringBuilder sign = new StringBuilder();
    write(node, sign, false);
    return XmlSpace.fold(sign);
  }

  private static void write(XmlNode node, StringBuilder sign, boolean raised) {
    for (int i = 0; i < node.text.length(); i++) {
      char c = node.text.charAt(i);
      sign.append(raised && c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    boolean up = raised || node.attribute("rend").startsWith("sup");
    for (XmlNode child = node.first; child != null; child = child.next) {
      write(child, sign, up);
    }
  }

  /** What a witness is, without its sign and without the witnesses that it stands for. */
  private static String description(XmlNode witness) {
    StringBuilder words = new StringBuilder();
    describe(witness, words);
    return XmlSpace.fold(words);
  }

  private static void describe(XmlNode node, StringBuilder words) {
    words.append(node.text);
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean sign = child.attribute("type").toLowerCase(Locale.ROOT).startsWith("sigl");
      if (!sign && !child.is("listWit")) {
        describe(child, words);
      }
    }
  }

  List<Witness> witnesses() {
    return List.copyOf(witnesses.values());
  }

  /** The signs that {@code references} point at, parted by spaces. */
  String of(String references, Span span, boolean witnessesOnly) {
    if (references.isBlank()) {
      return "";
    }
    List<String> found = new ArrayList<>();
    for (String reference : references.strip().split("\\s+", -1)) {
      found.add(one(reference, span, witnessesOnly));
    }
    return String.join(" ", found);
  }

  private String one(String reference, Span span, boolean witnessesOnly) {
    String id = Pointer.bare(reference);
    String sign = signs.get(id);
    if (sign != null) {
      return sign;
    }
    int prefix = id.lastIndexOf('#');
    String name = prefix >= 0 ? id.substring(prefix + 1) : id;
    if (witnessesOnly) {
      if (witnesses.isEmpty()) {
        report.count(
            Severity.NOTE,
            span,
            "the file has no <listWit>; witnesses are named as the readings name them");
      } else if (!signs.containsKey(name)) {
        report.count(
            Severity.ERROR,
            span,
            "siglum \"" + name + "\" is not among the witnesses; add it to <listWit>");
      }
    }
    return signs.getOrDefault(name, name);
  }
}
