package recto.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Inline;
import recto.edition.Rend;
import recto.input.LetterInlines.Wrap;
import recto.input.LetterInlines.Wrapping;

/**
 * Links as Markdown writes them, {@code [words](address)}, addresses in angles, words for programs
 * between backticks, and pictures, of which what they show is left: {@code ![words](file)}.
 */
final class LetterLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\[([^\\[\\]\\n]{1,300})\\]\\(([^\\s()]{0,400}[/.#:][^\\s()]{0,400})"
              + "(?: \"[^\"\\n]{0,200}\")?\\)");

  private static final Pattern ANGLES = Pattern.compile("<((?:https?|ftp)://[^\\s<>]{3,400})>");
  private static final Pattern CODE = Pattern.compile("`([^`\\s](?:[^`\\n]{0,80}[^`\\s])?)`");
  private static final Rend TYPED = Rend.of("code");

  /** What a picture shows. */
  private static final Rend SHOWN = Rend.of("brackets");

  private LetterLinks() {}

  /** The ranges of {@code emphasis} and of what is marked so, in order. */
  static List<Wrap> with(List<Wrap> emphasis, String text) {
    List<Wrap> found = new ArrayList<>();
    if (text.contains("](")) {
      mark(LINK, 2, LetterLinks::link, text, found);
    }
    if (text.contains("://")) {
      mark(ANGLES, 1, address -> reference(address.group(1)), text, found);
    }
    if (text.indexOf('`') >= 0) {
      mark(CODE, 1, code -> styled(TYPED), text, found);
    }
    if (found.isEmpty()) {
      return emphasis;
    }
    emphasis.stream()
        .filter(each -> found.stream().noneMatch(other -> overlap(each, other)))
        .toList()
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Wrap::start));
    return found;
  }

  /** Adds each range of a pattern, of which the words of one group are left. */
  private static void mark(
      Pattern pattern,
      int words,
      Function<MatchResult, Wrapping> wrapping,
      String text,
      List<Wrap> found) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      found.add(
          new Wrap(
              match.start(),
              match.start(words),
              match.end(words),
              match.end(),
              wrapping.apply(match)));
    }
  }

  private static Wrapping link(MatchResult link) {
    return link.group(1).isEmpty() ? reference(link.group(3)) : styled(SHOWN);
  }

  private static Wrapping reference(String target) {
    return (span, content) -> new Inline.Reference(span, target, Rend.NONE, content);
  }

  private static Wrapping styled(Rend rend) {
    return (span, content) -> new Inline.Styled(span, rend, "", content);
  }

  private static boolean overlap(Wrap one, Wrap other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
