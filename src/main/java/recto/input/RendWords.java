package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of {@code rend}, which every project spells its own way, made those of the styles. */
final class RendWords {
  /** The usual word, and after it how else it is written. */
  private static final Map<String, String> SAME =
      spellings(
          """
          italic = i it em ital italics italicised italicized cursive kursiv slanted italique corsivo
          italic = cursiva
          bold = b bf boldface boldfaced fett halbfett gras grassetto negrita
          bold-italic = bolditalic italic-bold italicbold bi ib
          smallcaps = sc smcap smcaps smallcap small-caps small-cap k kapitälchen kapitaelchen
          smallcaps = versalita versalitas petites-capitales petitescapitales maiuscoletto
          underline = u ul un underlined underscore underwavyline wavy-underline underline1 single-underline underline-single
          underline = unterstrichen souligné souligne sottolineato subrayado
          doubleunderline = uu double-underline underdoubleline double-underlined underline-double underline2
          superscript = sup super sup. superior exposant esponente hochgestellt hoch
          subscript = indice tiefgestellt tief sub.
          center = centre centered centred c align-center align-centre text-center zentriert
          center = centré centrado centrato
          right = rightaligned right-aligned align-right text-right right-justified rechts
          left = leftaligned left-aligned align-left text-left left-justified
          strikethrough = s strike strikeout line-through strike-through strikedoublethrough struck
          strikethrough = durchgestrichen barré barrato tachado
          letterspaced = g spaced spaced-out expanded letter-spaced letterspace letter-spacing
          letterspaced = gesperrt sperrung sperr spationiert espacé
          antiqua = aq latintype latin lat lateinisch
          quoted = quotes quote inquotes quotation-marks quotationmarks quotemarks double-quotes
          quoted = doublequotes
          single-quoted = single-quotes singlequotes
          allcaps = caps all-caps uppercase upper-case capsall allcap majuscules maiuscolo versalien
          blackletter = fr fraktur gothic
          roman = normalweight norm recte
          noindent = no-indent noindented
          """);

  /** Slips of the pen, after the word that was meant. */
  private static final Map<String, String> SLIPS =
      spellings(
          """
          center = cetner cenetr ceneter centter ceter
          strong = strpng storng stong srtong strog
          italic = itlaic iatlic itailc italc itallic itatlic
          smallcaps = smalcaps smallcpas smallscaps smalllcaps
          underline = underlne
          superscript = supercript
          flushleft = flushlef
          blockquote = blockqoute
          right = rigth rihgt
          sectiontitleital = sectiontitleial sectiontitelital
          """);

  /** What is said of one property, as in {@code slant(italic)}. */
  private static final Pattern PROPERTY = Pattern.compile("([\\p{L}-]+)\\(([^)]*)\\)");

  /** Properties whose value says how the words look. */
  private static final Set<String> NAMED =
      Set.of("slant", "weight", "case", "align", "style", "variant", "posture");

  private RendWords() {}

  private static Map<String, String> spellings(String lines) {
    Map<String, String> meant = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] pair = line.split(" = ", 2);
      for (String other : pair[1].split(" ", -1)) {
        meant.put(other, pair[0]);
      }
    }
    return Map.copyOf(meant);
  }

  /** The word by which styles know what {@code word} says. */
  static String usual(String word) {
    String same = SAME.get(word);
    return same != null ? same : SAME.getOrDefault(word.replace('_', '-'), word);
  }

  /** The word that was meant by a slip of the pen, or an empty string. */
  static String slip(String word) {
    return SLIPS.getOrDefault(word, "");
  }

  /** The words of {@code rend} in small letters, as they are written. */
  static List<String> split(String rend) {
    String lower = rend.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    if (lower.indexOf('(') > 0) {
      Matcher property = PROPERTY.matcher(lower);
      StringBuilder rest = new StringBuilder();
      while (property.find()) {
        words.add(said(property.group(1), property.group(2).strip(), property.group()));
        property.appendReplacement(rest, " ");
      }
      lower = property.appendTail(rest).toString();
    }
    for (String word : lower.split("[\\s,;]+", -1)) {
      words.add(word);
    }
    return words;
  }

  private static String said(String name, String value, String whole) {
    if (NAMED.contains(name)) {
      return value;
    }
    if (name.equals("indent")) {
      return name + value;
    }
    if (name.equals("pre") || name.equals("post")) {
      return ""; // signs around the words
    }
    if (value.isEmpty() || value.equals("true") || value.equals("1")) {
      return name;
    }
    return value.equals("2") && usual(name).equals("underline") ? "doubleunderline" : whole;
  }
}
