package recto.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Inline;
import recto.edition.Rend;
import recto.input.LetterInlines.Wrap;

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

  private LetterLinks() {}

  /** The ranges of {@code emphasis} and of what is marked so, in order. */
  static List<Wrap> with(List<Wrap> emphasis, String text) {
    List<Wrap> found = new ArrayList<>();
    if (text.contains("](")) {
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        String target = link.group(3);
        boolean shown = !link.group(1).isEmpty();
        found.add(
            new Wrap(
                link.start(),
                link.start(2),
                link.end(2),
                link.end(),
                (span, content) ->
                    shown
                        ? new Inline.Styled(span, Rend.of("brackets"), "", content)
                        : new Inline.Reference(span, target, Rend.NONE, content)));
      }
    }
    if (text.contains("://")) {
      Matcher address = ANGLES.matcher(text);
      while (address.find()) {
        String target = address.group(1);
        found.add(
            new Wrap(
                address.start(),
                address.start(1),
                address.end(1),
                address.end(),
                (span, content) -> new Inline.Reference(span, target, Rend.NONE, content)));
      }
    }
    if (text.indexOf('`') >= 0) {
      Matcher code = CODE.matcher(text);
      while (code.find()) {
        found.add(
            new Wrap(
                code.start(),
                code.start(1),
                code.end(1),
                code.end(),
                (span, content) -> new Inline.Styled(span, TYPED, "", content)));
      }
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

  private static boolean overlap(Wrap one, Wrap other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
