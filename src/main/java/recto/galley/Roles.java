package recto.galley;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Walk;
import recto.style.Stylesheet;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Look;

/**
 * Which style the words of a role have: that of its name, or of a kind that their wording tells.
 */
final class Roles {
  /** The style of a signature in which the source marks the name. */
  private static final String MARKED_SIGNATURE = "signature-marked";

  /** The style of words after a signature that say in short lines to whom a letter went. */
  private static final String ADDRESSEE = "addressee";

  /** The style of a few words in brackets that say what a document is, as "[Extract.]". */
  private static final String INLINE_LABEL = "inline-label";

  /** The style of a paragraph of short lines, as of a letterhead. */
  private static final String LINES = "lines";

  /** A word in capitals as long as only names are. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}’']{3,}");

  /** What opens a postscript that is none but in name, or a remark. */
  private static final Pattern REMARK =
      Pattern.compile("(?i)\\W*(p\\.?\\s?s\\b|post|note|n\\.?\\s?b\\b).*");

  /** The style of what stands for a seal. */
  static final String SEAL_STYLE = "seal";

  /** A word in brackets that stands for a seal, or for its place. */
  private static final Pattern SEAL =
      Pattern.compile("(?i)[\\[(] ?(?:seal|l\\. ?s)\\.? ?[\\])]\\.?");

  /** What is attached to a document, named by its kind. */
  private static final Pattern ATTACHED =
      Pattern.compile("(?:Attachment|Enclosure|Inclosure|Annex|Tab)(?: (?:\\d{1,2}|\\p{Lu}))?");

  /** Letters in a line of an address or in a label, at most. */
  private static final int SHORT_LINE = 72;

  /** Letters in a line of a letterhead, at most. */
  private static final int HEAD_LINE = 48;

  private final Stylesheet style;
  private final Looks looks;

  Roles(Stylesheet style, Looks looks) {
    this.style = style;
    this.looks = looks;
  }

  /** The name of the style. */
  String style(Prose prose) {
    List<Inline> content = prose.content();
    return switch (prose.role()) {
      case SIGNATURE ->
          marksName(content) || isInCapitals(content) ? MARKED_SIGNATURE : named(prose);
      case CLOSING -> isSeal(content) ? SEAL_STYLE : named(prose);
      case POSTSCRIPT -> addresses(content) || isAddress(content) ? ADDRESSEE : named(prose);
      case INLINE_NOTE -> labels(content) ? INLINE_LABEL : named(prose);
      default -> named(prose);
    };
  }

  private static boolean isSeal(List<Inline> content) {
    return SEAL.matcher(Plain.words(content)).matches();
  }

  private static String named(Prose prose) {
    return prose.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The style of a paragraph that would have this one: short lines stand one below the other. */
  String lined(Prose prose, String name) {
    boolean lines =
        name.equals(Frame.BODY) && !prose.continued() && inLines(prose.content(), HEAD_LINE);
    return lines ? LINES : name;
  }

  /** True of one short line in which the source marks a name, as "Hon. <sc>A. B.</sc>, London". */
  private boolean isAddress(List<Inline> content) {
    String words = Plain.words(content);
    return words.length() <= SHORT_LINE && !REMARK.matcher(words).matches() && marksName(content);
  }

  /** True of a signature that is written in capitals. */
  private static boolean isInCapitals(List<Inline> content) {
    return CAPITALS.matcher(Plain.words(content)).find();
  }

  private static boolean addresses(List<Inline> content) {
    return inLines(content, SHORT_LINE);
  }

  /** True of words in several lines, none of them longer. */
  private static boolean inLines(List<Inline> content, int longest) {
    List<String> lines = Plain.lines(content);
    return lines.size() > 1 && lines.stream().allMatch(line -> line.length() <= longest);
  }

  /** True of a few words in brackets, or the name of what is attached. */
  private static boolean labels(List<Inline> content) {
    String words = Plain.words(content);
    return words.length() <= SHORT_LINE
        && ((words.startsWith("[") && words.endsWith("]")) || ATTACHED.matcher(words).matches());
  }

  /** True of words of which the source itself sets some in bold or in capitals of a kind. */
  private boolean marksName(List<Inline> content) {
    NameMarks marks = new NameMarks();
    marks.inlines(content);
    return marks.found;
  }

  private final class NameMarks extends Walk {
    private final Look plain = style.text(MARKED_SIGNATURE).look();
    private boolean found;

    @Override
    public Walk styled(Inline.Styled styled) {
      found |= stands(styled.rend());
      return super.styled(styled);
    }

    @Override
    public Walk named(Inline.Named named) {
      found |= stands(named.rend());
      return super.named(named);
    }

    /** True of a look in which names are set. */
    private boolean stands(Rend rend) {
      Look look = looks.on(plain, rend);
      return look.bold() || look.caps() != Caps.NONE;
    }
  }
}
