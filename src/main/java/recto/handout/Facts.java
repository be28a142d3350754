package recto.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Block;
import recto.edition.Correspondence;
import recto.edition.Division;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Mentions;
import recto.edition.Metadata;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Sides;
import recto.edition.Transcript;

/**
 * What is known of a document: from the header's description of a letter, else by its own markup,
 * by the wording of its head, its dateline and its source note. A sidecar may say otherwise.
 */
final class Facts {
  private static final Pattern NUMBER =
      Pattern.compile("^\\[?(?:No\\. ?)?(\\d+[a-z]?)\\.?\\]?\\s+");
  private static final Pattern DATE =
      Pattern.compile("(?:\\p{Lu}\\p{L}+\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}).*");

  /** Where a document is kept and what it is, above its head: {@code 711.00/5–148: Telegram}. */
  private static final Pattern FILE =
      Pattern.compile("^([^:]*\\d[^:]*?)(?::\\s+(\\p{L}[\\p{L} ]+))?$");

  /** The end of a sentence: a stop after a word of two letters or a figure, a capital behind it. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[\\p{Ll}\\p{N})”’]{2})\\.(?=\\s+[\\p{Lu}“]|$)");

  private final Division document;
  private final Correspondence letter;
  private final Mentions mentions;
  private final String head;

  /**
   * @param letter what the header says of it as a letter
   */
  Facts(Division document, Correspondence letter) {
    this.document = document;
    this.letter = letter;
    this.mentions = Mentions.of(document.blocks());
    this.head =
        document.blocks().stream()
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .map(heading -> text(heading.content()))
            .findFirst()
            .orElse("");
  }

  private static String text(List<Inline> content) {
    return Transcript.ofInlines(content, Sides.EDITOR).text().replaceAll("\\s+", " ").strip();
  }

  /** Its head without its number. */
  String title() {
    return NUMBER.matcher(head).replaceFirst("");
  }

  /** The number of its head, or of a document by its markup, or empty. */
  String number() {
    Matcher number = NUMBER.matcher(head);
    String counted = document.isDocument() ? document.number() : "";
    return number.find() ? number.group(1) : counted;
  }

  /** Every field that is known, in order. */
  Map<String, String> all() {
    Map<String, String> facts = new LinkedHashMap<>();
    String from = marked("from").orElse("");
    String to = marked("to").orElse("");
    Wording wording = Wording.of(title(), from, to);
    boolean whole = wording.what().equals(title());
    Optional<Matcher> file = file();
    String kind = file.map(found -> found.group(2)).orElse("");
    put(facts, "what", whole || wording.what().isEmpty() ? either(kind, title()) : wording.what());
    put(facts, "from", either(letter.from(), nearer(wording.from(), from)));
    boolean nobody = wording.to().isEmpty() && !wording.from().isEmpty();
    put(facts, "to", either(letter.to(), nobody ? "" : nearer(wording.to(), to)));
    put(facts, "place", either(letter.place(), place()));
    put(facts, "date", date());
    put(facts, "archive", either(archive(), file.map(found -> found.group(1)).orElse("")));
    return facts;
  }

  private static void put(Map<String, String> facts, String key, String words) {
    if (!words.isEmpty()) {
      facts.put(key, words);
    }
  }

  private static String either(String words, String others) {
    return words.isEmpty() ? others : words;
  }

  /** The head's words where they say more than the markup, as the office beside the name. */
  private static String nearer(String wording, String marked) {
    return wording.contains(marked) ? wording : marked.replaceFirst("^the ", "");
  }

  /** The line of the source's that stands above the head. */
  private Optional<Matcher> file() {
    return document.blocks().stream()
        .takeWhile(block -> !(block instanceof Heading))
        .filter(Prose.class::isInstance)
        .map(Prose.class::cast)
        .filter(prose -> prose.role() == Prose.Role.INLINE_NOTE)
        .map(prose -> FILE.matcher(text(prose.content())))
        .filter(Matcher::matches)
        .findFirst();
  }

  private Optional<String> marked(String type) {
    List<String> names = new ArrayList<>();
    for (Inline.Named named : mentions.names()) {
      if (named.type().equals(type) && !names.contains(People.words(named))) {
        names.add(People.words(named));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private Optional<Prose> dateline() {
    return proses(document.blocks()).stream()
        .filter(prose -> prose.role() == Prose.Role.DATELINE)
        .findFirst();
  }

  private static List<Prose> proses(List<Block> blocks) {
    return blocks.stream().filter(Prose.class::isInstance).map(Prose.class::cast).toList();
  }

  private String named(Inline.Named.Kind kind) {
    return dateline().map(line -> Mentions.of(List.of(line)).names()).orElse(List.of()).stream()
        .filter(named -> named.kind() == kind)
        .map(People::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String place() {
    String marked = named(Inline.Named.Kind.PLACE);
    if (!marked.isEmpty()) {
      return marked.replaceAll("[,.\\s]+$", "");
    }
    String line = dateline().map(prose -> text(prose.content())).orElse("");
    Matcher date = DATE.matcher(line);
    String before = date.find() ? line.substring(0, date.start()) : "";
    return before.replaceAll("[,;.\\s]+$", "");
  }

  /** The date as the header says it, else as the dateline prints it. */
  String date() {
    return either(letter.date(), dateOfDateline());
  }

  private String dateOfDateline() {
    String marked = named(Inline.Named.Kind.DATE);
    if (!marked.isEmpty()) {
      return unstopped(marked);
    }
    Matcher date = DATE.matcher(dateline().map(prose -> text(prose.content())).orElse(""));
    return date.find() ? unstopped(date.group()) : "";
  }

  /** Without the stop at its end, which an hour keeps: 7 p.m. */
  private static String unstopped(String date) {
    return date.replaceAll("[,\\s]+$", "").replaceAll("(?<![ap]\\.\\s?m)\\.$", "");
  }

  /** The first sentence of the source note. */
  private String archive() {
    for (Note note : mentions.notes()) {
      String text =
          Transcript.of(note.blocks(), Sides.EDITOR).text().replaceAll("\\s+", " ").strip();
      if (note.type().equals("source") || text.startsWith("Source:")) {
        String words = text.replaceFirst("^Source:\\s*", "");
        Matcher end = SENTENCE.matcher(words);
        return end.find() ? words.substring(0, end.start()) : words.replaceAll("\\.$", "");
      }
    }
    return "";
  }

  /** The original pages of a part, as in "885–888"; empty where none is known. */
  static String pages(Transcript transcript, Transcript.Part part) {
    List<Transcript.PageMark> pages =
        transcript.pages().subList(part.firstPage(), part.endPage()).stream()
            .filter(page -> !page.label().isEmpty() && page.offset() < part.end())
            .toList();
    if (pages.isEmpty()) {
      return "";
    }
    String first = pages.get(0).label();
    String last = pages.get(pages.size() - 1).label();
    return first.equals(last) ? first : first + "–" + last;
  }

  /** The volume as a reference names it: series in italics, sub-series, "vol. V". */
  static String volume(Metadata metadata) {
    List<String> words = new ArrayList<>(List.of(metadata.subseries(), volumeNumber(metadata)));
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  private static String volumeNumber(Metadata metadata) {
    return metadata.volumeNumber().replaceFirst("^Volume\\b", "vol.");
  }
}
