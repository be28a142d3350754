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
  /** Other spellings of a word, right ones. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("i", "italic"),
          Map.entry("it", "italic"),
          Map.entry("ital", "italic"),
          Map.entry("italics", "italic"),
          Map.entry("italicised", "italic"),
          Map.entry("italicized", "italic"),
          Map.entry("cursive", "italic"),
          Map.entry("kursiv", "italic"),
          Map.entry("b", "bold"),
          Map.entry("bf", "bold"),
          Map.entry("boldface", "bold"),
          Map.entry("sc", "smallcaps"),
          Map.entry("smcap", "smallcaps"),
          Map.entry("smallcap", "smallcaps"),
          Map.entry("small-caps", "smallcaps"),
          Map.entry("small_caps", "smallcaps"),
          Map.entry("small-cap", "smallcaps"),
          Map.entry("k", "smallcaps"),
          Map.entry("u", "underline"),
          Map.entry("ul", "underline"),
          Map.entry("underlined", "underline"),
          Map.entry("underscore", "underline"),
          Map.entry("uu", "double-underline"),
          Map.entry("sup", "superscript"),
          Map.entry("super", "superscript"),
          Map.entry("centre", "center"),
          Map.entry("centered", "center"),
          Map.entry("centred", "center"),
          Map.entry("c", "center"),
          Map.entry("rightaligned", "right"),
          Map.entry("align-right", "right"),
          Map.entry("align-center", "center"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("strikeout", "strikethrough"),
          Map.entry("line-through", "strikethrough"),
          Map.entry("g", "letterspaced"),
          Map.entry("spaced", "letterspaced"),
          Map.entry("spaced-out", "letterspaced"),
          Map.entry("gesperrt", "letterspaced"),
          Map.entry("aq", "antiqua"),
          Map.entry("quotes", "quoted"),
          Map.entry("quote", "quoted"),
          Map.entry("inquotes", "quoted"),
          Map.entry("quotation-marks", "quoted"),
          Map.entry("quotationmarks", "quoted"),
          Map.entry("quotemarks", "quoted"),
          Map.entry("double-quotes", "quoted"),
          Map.entry("doublequotes", "quoted"),
          Map.entry("single-quotes", "single-quoted"),
          Map.entry("singlequotes", "single-quoted"),
          Map.entry("caps", "allcaps"),
          Map.entry("all-caps", "allcaps"),
          Map.entry("uppercase", "allcaps"),
          Map.entry("fr", "blackletter"),
          Map.entry("fraktur", "blackletter"),
          Map.entry("gothic", "blackletter"));

  /** Slips of the pen, each with the word that was meant. */
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("cetner", "center"),
          Map.entry("cenetr", "center"),
          Map.entry("ceneter", "center"),
          Map.entry("centter", "center"),
          Map.entry("ceter", "center"),
          Map.entry("strpng", "strong"),
          Map.entry("storng", "strong"),
          Map.entry("stong", "strong"),
          Map.entry("srtong", "strong"),
          Map.entry("strog", "strong"),
          Map.entry("itlaic", "italic"),
          Map.entry("iatlic", "italic"),
          Map.entry("itailc", "italic"),
          Map.entry("italc", "italic"),
          Map.entry("itallic", "italic"),
          Map.entry("itatlic", "italic"),
          Map.entry("smalcaps", "smallcaps"),
          Map.entry("smallcpas", "smallcaps"),
          Map.entry("smallscaps", "smallcaps"),
          Map.entry("smalllcaps", "smallcaps"),
          Map.entry("underlne", "underline"),
          Map.entry("supercript", "superscript"),
          Map.entry("flushlef", "flushleft"),
          Map.entry("blockqoute", "blockquote"),
          Map.entry("rigth", "right"),
          Map.entry("rihgt", "right"),
          Map.entry("sectiontitleial", "sectiontitleital"),
          Map.entry("sectiontitelital", "sectiontitleital"));

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
    if (rend.indexOf(':') > 0) {
      Css.words(rend).forEach(word -> add(word, words));
      return;
    }
    for (String token : rend.toLowerCase(Locale.ROOT).split("[\\s,;]+", -1)) {
      String word = bare(token);
      String meant = SLIPS.get(word);
      if (meant != null) {
        slips.add("rend=\"" + word + "\" is read as \"" + meant + "\"");
        word = meant;
      }
      add(SAME.getOrDefault(word, word), words);
    }
  }

  private void addRendition(String rendition, List<String> words) {
    for (String token : rendition.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      String word = bare(token);
      List<String> css = declared.get(word);
      if (css == null) {
        add(SAME.getOrDefault(word, word), words);
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
