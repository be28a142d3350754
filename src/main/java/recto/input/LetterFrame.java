package recto.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of Project Gutenberg says of its book before and after it: rows mark where the book
 * begins and ends, and others above name title and author.
 */
final class LetterFrame {
  private static final Pattern BEGINS = Pattern.compile("\\*\\*\\* ?START OF .*", Pattern.DOTALL);
  private static final Pattern ENDS =
      Pattern.compile("(?:\\*\\*\\* ?END OF|End of (?:the )?Project Gutenberg).*", Pattern.DOTALL);
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?i)(?:this (?:e-?book|e-?text) was )?(?:produced|prepared|transcribed|credits|updated"
              + "|e-?text prepared|scanned)\\b");

  private static final Pattern SAID =
      Pattern.compile("(Title|Author|Editor|Language): (\\S[^\\n]*)", Pattern.DOTALL);

  /** So many pieces stand before the row that says where the book begins. */
  private static final int MOST = 40;

  private LetterFrame() {}

  static boolean begins(String text) {
    return text.startsWith("***") && BEGINS.matcher(text).matches();
  }

  static boolean ends(String text) {
    boolean may = text.startsWith("***") || text.startsWith("End of");
    return may && ENDS.matcher(text).matches();
  }

  /** True of a row behind that one, which says who made the file. */
  static boolean credits(String text) {
    return text.length() < 400 && CREDITS.matcher(text).lookingAt();
  }

  /** What the rows above a book say under this name, or empty. */
  static String said(List<LetterPiece> pieces, String name) {
    String found = "";
    for (LetterPiece piece : pieces.subList(0, Math.min(MOST, pieces.size()))) {
      String text = piece.text();
      if (begins(text)) {
        return found;
      }
      Matcher said = text.length() < 400 ? SAID.matcher(text) : null;
      if (said != null && said.lookingAt() && said.group(1).equals(name) && found.isEmpty()) {
        found = said.group(2).strip();
      }
    }
    return "";
  }
}
