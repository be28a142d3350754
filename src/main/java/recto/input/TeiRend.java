package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recto.diagnostic.Severity;
import recto.edition.Rend;

/**
 * Reads how a passage looked: the words of {@code rend} and {@code rendition}, and what CSS says in
 * {@code style} and in the header.
 */
final class TeiRend {
  private record Seen(Rend rend, List<String> slips) {
    static final Seen NOTHING = new Seen(Rend.NONE, List.of());
  }

  private final TeiReport report;
  private final Map<String, List<String>> declared = new HashMap<>();
  private final Map<String, List<String>> byElement = new HashMap<>();
  private final Map<String, TeiSigns> signs = new HashMap<>();
  private final Map<String, TeiSigns> written = new HashMap<>();
  private final Map<String, Seen> known = new HashMap<>();

  TeiRend(TeiReport report) {
    this.report = report;
  }

  /** Learns what the header says of its renditions and of how elements look by default. */
  void learn(XmlNode rendition) {
    if (rendition.is("rendition")) {
      String scope = rendition.attribute("scope");
      if (!scope.isEmpty()) {
        learnSigns(rendition, scope);
        return;
      }
      List<String> words = Css.words(rendition.words());
      String id = rendition.id().toLowerCase(Locale.ROOT);
      if (!id.isEmpty()) {
        declared.put(id, words);
      }
      for (String element : rendition.attribute("selector").split("[,\\s]+", -1)) {
        if (!element.isEmpty() && !words.isEmpty()) {
          byElement.put(element, words);
        }
      }
    } else if (rendition.is("tagUsage") && rendition.has("render")) {
      String id = bare(rendition.attribute("render"));
      byElement.put(rendition.attribute("gi"), declared.getOrDefault(id, List.of(id)));
    }
  }

  /** Learns what is printed before or after words; what holds for their first line is not set. */
  private void learnSigns(XmlNode rendition, String scope) {
    String sign = TeiSigns.content(rendition.words());
    TeiSigns said =
        scope.equals("before")
            ? new TeiSigns(sign, "")
            : scope.equals("after") ? new TeiSigns("", sign) : TeiSigns.NONE;
    if (said.asks()) {
      String id = rendition.id().toLowerCase(Locale.ROOT);
      for (String element : rendition.attribute("selector").split("[,\\s]+", -1)) {
        signs.merge(element, said, TeiSigns::or);
      }
      signs.merge('#' + id, said, TeiSigns::or);
      signs.remove("#");
      signs.remove("");
    }
  }

  /** The signs that the source puts around the words of an element. */
  TeiSigns signs(XmlNode node) {
    String rend = node.attribute("rend");
    TeiSigns own = rend.isEmpty() ? TeiSigns.NONE : written.computeIfAbsent(rend, TeiSigns::of);
    if (own.asks() || signs.isEmpty()) {
      return own;
    }
    for (String token : node.attribute("rendition").split("\\s+", -1)) {
      own = own.or(signs.getOrDefault('#' + bare(token), TeiSigns.NONE));
    }
    return own.asks() ? own : signs.getOrDefault(node.name, TeiSigns.NONE);
  }

  /** What the source says of an element, or {@link Rend#NONE}. */
  Rend of(XmlNode node) {
    Seen seen = seen(node);
    for (String slip : seen.slips) {
      report.count(Severity.NOTE, node.span(), slip);
    }
    return seen.rend;
  }

  /** The same without a word on slips of the pen. */
  Rend silently(XmlNode node) {
    return seen(node).rend;
  }

  private Seen seen(XmlNode node) {
    String rend = node.attribute("rend");
    String rendition = node.attribute("rendition");
    String style = node.attribute("style");
    if (rend.isEmpty() && rendition.isEmpty() && style.isEmpty()) {
      return byElement.isEmpty() ? Seen.NOTHING : new Seen(usual(node.name), List.of());
    }
    String key =
        rendition.isEmpty() && style.isEmpty() ? rend : rend + '\n' + rendition + '\n' + style;
    Seen seen = known.get(key);
    if (seen == null) {
      seen = read(rend, rendition, style);
      known.put(key, seen);
    }
    return seen;
  }

  private Seen read(String rend, String rendition, String style) {
    List<String> words = new ArrayList<>();
    List<String> slips = new ArrayList<>();
    addRend(rend, words, slips);
    addRendition(rendition, words);
    Css.words(style).forEach(word -> add(word, words));
    return new Seen(words.isEmpty() ? Rend.NONE : new Rend(words), slips);
  }

  private Rend usual(String element) {
    List<String> words = byElement.get(element);
    return words == null ? Rend.NONE : new Rend(words);
  }

  private static void addRend(String rend, List<String> words, List<String> slips) {
    List<String> css = rend.indexOf(':') > 0 ? Css.words(rend) : List.of();
    if (!css.isEmpty()) {
      css.forEach(word -> add(word, words));
      return;
    }
    for (String token : RendWords.split(rend)) {
      String word = bare(token);
      String meant = RendWords.slip(word);
      if (!meant.isEmpty()) {
        slips.add("rend=\"" + word + "\" is read as \"" + meant + "\"");
        word = meant;
      }
      add(RendWords.usual(word), words);
    }
  }

  private void addRendition(String rendition, List<String> words) {
    for (String token : rendition.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      String word = bare(token);
      List<String> css = declared.get(word);
      if (css == null) {
        add(RendWords.usual(word), words);
      } else {
        add(word, words);
        css.forEach(w -> add(w, words));
      }
    }
  }

  private static String bare(String token) {
    String word = token.toLowerCase(Locale.ROOT);
    int prefix = Math.max(word.lastIndexOf('#'), word.lastIndexOf(':'));
    return word.substring(prefix + 1);
  }

  private static void add(String word, List<String> words) {
    if (!word.isEmpty() && !words.contains(word)) {
      words.add(word);
    }
  }
}
