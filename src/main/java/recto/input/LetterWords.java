package recto.input;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The formulas of letters: how a salutation, a closing and a head are worded.
 *
 * <p>All tests look at short rows only, so that no pattern can be slow.
 */
final class LetterWords {
  /** No row longer than this is a formula. */
  static final int LONGEST = 120;

  /** The call of a note at the end of a row, or nothing. */
  static final String NOTE_CALL = "(?:\\[?[0-9*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\\]?)?";

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:(?:My |Our )?(?:Dear|Dearest|Esteemed|Honou?red|Respected|Most )|Mr\\.?"
              + " |Madam|Sir[,:]|Sirs|Gentlemen|Excellency|Your (?:Excellency|Majesty|Highness)|To"
              + " the |Comrade|Friend)[^.;!?]{0,80}?(?:Mr|Mrs|Ms|Dr|St|Gen)?\\.?[^.;!?]{0,60}[:,]"
              + " ?[—–-]{0,2}"
              + NOTE_CALL
              + "|(?:Dear |My dear )?Sirs?[:,] ?[—–-]{0,2}|Madam[:,]|Excellency[:,]|Gentlemen[:,]"
              + "|(?:Meine? )?(?:[Ll]ieb(?:e|er|ste|ster)|[Tt]euer(?:ste|ster)|Sehr geehrte[rs]?"
              + "|(?:Hochv|V)erehrte[rs]?|Hochgeehrte[rs]?|Geehrte[rs]?)\\s[^.;?!]{1,80}[,!:]"
              + "|(?:Mon |Ma |Mes )?[Cc](?:hers?|hères?)\\s[^.;?!]{1,80}[,!:]"
              + "|(?:Monsieur|Madame|Mademoiselle)(?: le | la )?[^.;?!]{0,40},"
              + "|(?:Caro|Cara|Carissim[oa]|Gentile|Egregio|Estimad[oa]|Querid[oa]|Geachte|Beste)"
              + "\\s[^.;?!]{1,80}[,!:]"
              + "|(?:Hello|Hi|Hey)\\s[^.;?!]{1,40}[,!]"
              + "|My (?:\\p{Ll}{2,9} ){0,2}(?:dear|dearest|beloved)\\s[^.;!?]{1,60}[,:!][—–-]?");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:From|To|Cc|CC|Bcc|Date|Sent|Subject|Reply-To|Von|An|Betreff|Datum|Gesendet|De|À|Objet"
              + "|Envoyé) ?: ?(?=\\S)");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:Yours?|Very |Most |Sincerely|Respectfully|Cordially|Faithfully|Truly|Warmly"
              + "|Affectionately|Best |With |Kind|Warm|Regards|I (?:am|remain|have the honor)"
              + "|Accept|Ever |Always|As ever|Love|Fraternally|Gratefully|In friendship)"
              + "[\\p{L} .,’']{0,80},"
              + NOTE_CALL
              + "|(?:Sincerely|Respectfully|Cordially|Faithfully|Affectionately|Warmly)( yours)?,"
              + NOTE_CALL
              + "|(?:Best|Cheers|Thanks|Many thanks),"
              + "|(?:Mit |In |Viele |Liebe |Beste |Herzliche )[\\p{L} ]{0,40}"
              + "(?:Grüße|Grüßen|Grüsse|Grüssen|Gruß|Gruss|Hochachtung|Liebe)[,.!]?"
              + "|Hochachtungsvoll[,.!]?"
              + "|(?:Cordialement|Amicalement|Bien à (?:vous|toi)|Sincèrement|Cordiali saluti"
              + "|Atentamente|Saludos),");

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,4}[a-z]?\\.\\s+\\p{Lu}");

  private static final Pattern NUMBER_ALONE = Pattern.compile("(?:No\\. ?)?[0-9]{1,4}[a-z]?\\.?");

  private static final Pattern KIND =
      Pattern.compile(
          "(?:Private |Personal |Draft |Circular |Editorial |Briefing |Summary |Action |Information"
              + " )?(?:Letter|Memorandum|Telegram|Note|Airgram|Despatch|Message|Minutes|Record|Report"
              + "|Paper|Address|Statement|Intelligence|National|Backchannel|Transcript|Notes)\\b");

  private static final Pattern FILE_NUMBER =
      Pattern.compile(
          "\\[?\\(?[0-9]{3}[A-Z]?[.\\d][^ ]*(?: [^ ]+){0,3}/[–\\d-].*|.* (?:Files?|Lot) .*[:/].*");

  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "[\\[(]?(?:Attachment|Enclosure|Inclosure|Annex|Appendix|Tab)(?: (?:No\\. ?)?[A-Z0-9]{1,3})?"
              + "(?:\\.?[\\])])?"
              + NOTE_CALL);

  private static final Pattern POSTSCRIPT =
      Pattern.compile(
          "(?:P\\. ?S\\.|PS[:. ]|Postscript\\b|Nachschrift\\b).*"
              + "|N\\. ?S\\. [^,]* \\p{Ll}{2,}\\b.*[.!?]");

  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:chapter|book|part|canto|act|scene|volume|section)\\s+(?:[ivxlc]+|[0-9]+|the"
              + " \\w+|one|two|three|four|five|six|seven|eight|nine|ten|first"
              + "|second|third|last)\\b.*"
              + "|(?:preface|introduction|contents|prologue|epilogue|appendix|foreword|dedication)\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE_CHAPTER =
      Pattern.compile(
          "(?:chapter|book|part|canto|act|volume|section|letter)\\s+(?:the )?[\\p{L}0-9]+\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "for", "and", "de", "von", "van", "der", "la", "to", "in", "on", "at", "by");

  private LetterWords() {}

  static boolean salutation(String row) {
    return row.length() <= LONGEST && SALUTATION.matcher(row).matches();
  }

  static boolean closing(String row) {
    return row.length() <= LONGEST && CLOSING.matcher(row).matches();
  }

  static boolean attachment(String row) {
    return row.length() <= LONGEST && ATTACHMENT.matcher(row).matches();
  }

  static boolean postscript(String row) {
    return POSTSCRIPT.matcher(row.substring(0, Math.min(row.length(), LONGEST))).matches();
  }

  /** True where {@code row} by itself is a part of a letter, whatever stands around it. */
  static boolean standsAlone(String row) {
    return salutation(row) || closing(row) || attachment(row) || Dateline.of(row).isPresent();
  }

  /** True where {@code row} begins as the head of a document of the series does. */
  static boolean title(String row) {
    String begin = row.substring(0, Math.min(row.length(), LONGEST));
    return NUMBERED.matcher(begin).lookingAt() || KIND.matcher(begin).lookingAt();
  }

  /** True of a row as in the head of a message: {@code From: A. Writer}. */
  static boolean mailHead(String row) {
    return MAIL.matcher(row.substring(0, Math.min(row.length(), 20))).lookingAt();
  }

  static boolean numberAlone(String row) {
    return row.length() <= LONGEST && NUMBER_ALONE.matcher(row).matches();
  }

  static boolean fileNumber(String row) {
    return row.length() <= LONGEST && FILE_NUMBER.matcher(row).matches();
  }

  /** The number of a document whose head begins {@code 208.}, or empty. */
  static String documentNumber(String title) {
    String bare = title.startsWith("No. ") ? title.substring(4) : title;
    int end = 0;
    while (end < bare.length() && end < 5 && LetterLabel.isFigure(bare.charAt(end))) {
      end++;
    }
    boolean number = end > 0 && end < 5 && (end == bare.length() || bare.charAt(end) == '.');
    return number ? bare.substring(0, end) : "";
  }

  /** True where {@code row} is worded as the head of a chapter. */
  static boolean chapter(String row) {
    return row.length() <= 80 && CHAPTER.matcher(row).matches();
  }

  /** True of a row of stars or dashes, which parts what stands above from what stands below. */
  static boolean ornament(String row) {
    char first = row.charAt(0);
    boolean sign = "⁂❦❧☙".indexOf(first) >= 0;
    return (sign || row.length() >= 3)
        && row.length() <= LONGEST
        && (sign || "*-–—_=~#•·∗".indexOf(first) >= 0)
        && row.chars().allMatch(c -> c == first || c == ' ');
  }

  /** True of a chapter with the number of its page, as in a list of contents. */
  static boolean listed(String row) {
    int words = row.length();
    while (words > 0 && LetterLabel.isFigure(row.charAt(words - 1))) {
      words--;
    }
    boolean paged = row.length() - words > 1 && words > 0 && row.charAt(words - 1) == ' ';
    return paged && !numberedChapter(row);
  }

  /** True where {@code row} names a chapter by its number alone. */
  static boolean numberedChapter(String row) {
    return row.length() <= 40 && BARE_CHAPTER.matcher(row).matches();
  }

  /** True where {@code row} has two letters at least and all of them are capitals. */
  static boolean capitals(String row) {
    int count = 0;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      count += Character.isUpperCase(c) ? 1 : 0;
    }
    return count >= 2;
  }

  /** True where {@code row} could be the name of one who signs. */
  static boolean name(String row) {
    String bare = row.replaceAll("[0-9*†‡\\[\\]]", "").strip();
    if (bare.length() < 2 || bare.length() > 60 || bare.endsWith(":")) {
      return false;
    }
    String[] words = bare.split("[ \\n]+", -1);
    for (String word : words) {
      char first =
          word.codePoints().filter(Character::isLetter).findFirst().isPresent()
              ? word.replaceAll("^\\P{L}+", "").charAt(0)
              : 'x';
      if (!Character.isUpperCase(first) && !SMALL_WORDS.contains(word)) {
        return false;
      }
    }
    return words.length <= 7 && (words.length > 1 || !bare.endsWith("."));
  }
}
