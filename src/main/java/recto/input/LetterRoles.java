package recto.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import recto.input.LetterPiece.Shape;

/** Tells what each piece of a letter is by its place and its wording. */
final class LetterRoles {

  /** What a piece of a letter is. */
  enum Role {
    TITLE,
    OPENER,
    DATELINE,
    SALUTATION,
    PARAGRAPH,
    CLOSING,
    SIGNATURE,
    POSTSCRIPT,
    ATTACHMENT,
    /** Page marks and nothing else. */
    MARKS
  }

  /** Heads run to over 500 letters. */
  private static final int LONGEST_TITLE = 800;

  private static final int SHORT = 160;

  /** So many pieces after the head the dateline is sought, so many after that the salutation. */
  private static final int OPENING = 8;

  /** Heads of letters one behind the other: numbered, or who wrote to whom. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:[IVXLC]{1,8}|[0-9]{1,4})\\. \\p{Lu}.{3,150}|\\p{Lu}.{1,80} to \\p{Lu}.{1,80}");

  /** How the lines begin that name to whom a letter goes. */
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?:His|Her|Their|Your) (?:Excellency|Majesty|Royal|Imperial|Highness|Holiness|Eminence"
              + "|Grace|Serene)|The (?:Right )?Hon(?:ou?rable|\\.)|The Rev|The President|The Secretary"
              + "|Hon\\.|Right Hon|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Messrs|Mme|Mlle|Sr|Sra)\\.? \\p{Lu}"
              + "|Sir \\p{Lu}|To[ :\\n]|Monsieur |Madame |M\\. \\p{Lu}|(?:An )?Herrn |An |Frau |Señor"
              + "|Signor|Seiner |S\\. ?E\\.|Gospodin");

  private final List<LetterPiece> pieces;
  private final List<Integer> worded = new ArrayList<>();
  private final Role[] roles;

  private LetterRoles(List<LetterPiece> pieces) {
    this.pieces = pieces;
    this.roles = new Role[pieces.size()];
    for (int i = 0; i < roles.length; i++) {
      boolean marks = LetterMarks.only(pieces.get(i).text());
      roles[i] = marks ? Role.MARKS : Role.PARAGRAPH;
      if (!marks && pieces.get(i).shape() != Shape.COLUMNS) {
        worded.add(i);
      }
    }
  }

  /** One role for each of {@code pieces}, the body of a letter without its notes. */
  static List<Role> of(List<LetterPiece> pieces) {
    LetterRoles search = new LetterRoles(pieces);
    search.letter();
    return Arrays.asList(search.roles);
  }

  private void letter() {
    int at = opening(0, true);
    while (at < worded.size()) {
      String text = text(at);
      if (LetterWords.attachment(text)) {
        signature(at - 1);
        set(at, Role.ATTACHMENT);
        at = opening(at + 1, false);
      } else if (at > 1 && beginsLetter(at)) {
        signature(at - 1);
        at = opening(at, true);
      } else if (LetterWords.closing(text)) {
        set(at, Role.CLOSING);
        at = signatures(at + 1);
      } else {
        if (LetterWords.postscript(text) && at > 1) {
          signature(at - 1);
          set(at, Role.POSTSCRIPT);
        }
        at++;
      }
    }
    signature(worded.size() - 1);
  }

  /** True of a head or a dateline behind a letter with another dateline and salutation after it. */
  private boolean beginsLetter(int at) {
    boolean dated = isDateline(at);
    boolean head = LetterWords.title(text(at)) || HEAD.matcher(text(at)).matches();
    if (pieces.get(worded.get(at)).blanks() == 0 || (!dated && !head)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(worded.size(), at + 4); i++) {
      if (LetterWords.salutation(text(i))) {
        return dated;
      }
      if (text(i).length() > SHORT) {
        return false;
      }
      dated |= isDateline(i);
    }
    return false;
  }

  /** Head, file number, dateline and salutation; returns where the text proper begins. */
  private int opening(int from, boolean titled) {
    if (titled && isMail(from)) {
      set(from, Role.OPENER);
      return salutation(from + 1);
    }
    int dateline = dateline(from);
    int at = from;
    if (titled && at < worded.size() && isTitle(at)) {
      at = title(at, dateline);
    }
    while (at < dateline) {
      boolean head = !titled && at == from && LetterWords.title(text(at));
      set(at++, head ? Role.TITLE : Role.OPENER);
    }
    if (dateline >= 0) {
      set(dateline, Role.DATELINE);
      at = dateline + 1;
    } else if (titled && at > from && at < worded.size() && LetterWords.fileNumber(text(at))) {
      set(at++, Role.OPENER);
    }
    int next = salutation(at);
    if (dateline < 0 && next > at && next < worded.size() && isDateline(next)) {
      set(next++, Role.DATELINE);
    }
    return next;
  }

  private boolean isDateline(int at) {
    return Dateline.of(text(at)).isPresent();
  }

  /** The head of a message: who wrote to whom, and of what. */
  private boolean isMail(int at) {
    if (at >= worded.size()) {
      return false;
    }
    return text(at).lines().limit(2).filter(LetterWords::mailHead).count() == 2;
  }

  /** The head, and in older volumes a number above and a file number above or below it. */
  private int title(int from, int dateline) {
    int at = from;
    boolean old = LetterWords.numberAlone(text(at));
    if (dateline > at && LetterWords.fileNumber(text(at))) {
      set(at++, Role.OPENER);
    }
    set(at, Role.TITLE);
    at++;
    while (old && at < dateline) {
      set(at, LetterWords.fileNumber(text(at)) ? Role.OPENER : Role.TITLE);
      at++;
    }
    return at;
  }

  private boolean isTitle(int at) {
    String text = text(at);
    if (Dateline.of(text).isPresent() || LetterWords.salutation(text)) {
      return false;
    }
    boolean sentence = text.endsWith(".") && !LetterWords.title(text);
    return text.length() <= (LetterWords.title(text) ? LONGEST_TITLE : 2 * SHORT) && !sentence;
  }

  /** The dateline among the short pieces that follow, or -1. */
  private int dateline(int from) {
    for (int i = from; i < Math.min(worded.size(), from + OPENING); i++) {
      if (isDateline(i)) {
        return i;
      }
      boolean head = i == from && text(i).length() <= LONGEST_TITLE;
      if (LetterWords.salutation(text(i)) || (text(i).length() > SHORT && !head)) {
        return -1;
      }
    }
    return -1;
  }

  private int salutation(int from) {
    for (int i = from; i < Math.min(worded.size(), from + 4); i++) {
      if (LetterWords.salutation(text(i))) {
        for (int k = from; k < i; k++) {
          set(k, Role.OPENER);
        }
        set(i, Role.SALUTATION);
        return i + 1;
      }
      if (text(i).length() > SHORT || text(i).endsWith(".")) {
        return from;
      }
    }
    return from;
  }

  /** The short pieces after a closing; returns where they end. */
  private int signatures(int from) {
    int at = from;
    while (at < worded.size() && at < from + 4 && signs(at) && !beginsLetter(at)) {
      if (at > from && isAddress(at)) {
        return at + 1;
      }
      set(at++, Role.SIGNATURE);
    }
    return at;
  }

  private boolean signs(int at) {
    String text = text(at);
    boolean formula =
        LetterWords.attachment(text) || LetterWords.postscript(text) || LetterWords.closing(text);
    LetterPiece piece = pieces.get(worded.get(at));
    return !formula
        && !text.startsWith("[^")
        && !LetterWords.ornament(text)
        && piece.longestLine() <= 80
        && text.length() <= 2 * SHORT
        && !sentence(text);
  }

  /** To whom a letter went: lines below the signature, of which the first says so by its title. */
  private boolean isAddress(int at) {
    LetterPiece piece = pieces.get(worded.get(at));
    return piece.shape() == Shape.LINES
        && piece.blanks() > 0
        && ADDRESSEE.matcher(text(at)).lookingAt();
  }

  private static boolean sentence(String text) {
    return text.endsWith(".") && text.length() > 40;
  }

  /** Marks the last piece of a text as its signature, where it is a name and no closing stands. */
  private void signature(int at) {
    if (at >= 2 && roles[worded.get(at)] == Role.PARAGRAPH && LetterWords.name(text(at))) {
      LetterPiece piece = pieces.get(worded.get(at));
      boolean apart = piece.shape() != Shape.VERSE && piece.label() == null && !isAddress(at);
      if (apart && roles[worded.get(at - 1)] != Role.TITLE) {
        set(at, Role.SIGNATURE);
      }
    }
  }

  private String text(int at) {
    return pieces.get(worded.get(at)).text();
  }

  private void set(int at, Role role) {
    roles[worded.get(at)] = role;
  }
}
