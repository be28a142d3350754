package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recto.diagnostic.Span;
import recto.edition.Targets;
import recto.edition.Transcript;
import recto.reading.OutlineLine;
import recto.reading.Place;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadLink;

/**
 * What leads through the file beside the text: its named places, its outline, and the pages that
 * its contents and a new index name.
 */
final class Signposts {
  private final Evidence evidence;
  private final Findings findings;
  private final Targets targets;
  private final TargetPlaces places;

  Signposts(Evidence evidence, Findings findings, Targets targets, TargetPlaces places) {
    this.evidence = evidence;
    this.findings = findings;
    this.targets = targets;
    this.places = places;
  }

  void check() throws IOException {
    for (Map.Entry<String, Place> named : evidence.reading().destinations().entrySet()) {
      named(named.getKey(), named.getValue());
    }
    List<Head> heads = heads();
    for (OutlineLine line : evidence.reading().outline()) {
      outline(line, heads);
    }
    for (ReadElement element : evidence.reading().structure().elements()) {
      if (element.role().equals("TOCI") || element.classes().contains(Copy.REPLACED)) {
        numbered(element);
      }
    }
  }

  private void named(String name, Place place) throws IOException {
    Optional<Targets.Target> target = targets.find(name).filter(found -> found.id().equals(name));
    long stands = target.map(places::of).orElse(Flow.NOWHERE);
    if (stands != Flow.NOWHERE && !evidence.isNear(place, stands)) {
      findings.failed(place.page(), Span.NONE, "the place \"" + name + "\" lies elsewhere");
    }
  }

  /** Where a division begins, and its letters from there on. */
  private record Head(long place, Script script, int letter) {
    /** How many letters of a date or a number may stand above the words of a head. */
    private static final int ABOVE = 400;

    /** True where all words stand here in this order, whatever else does. */
    boolean says(String words) {
      String letters = script.letters();
      int end = Math.min(letters.length(), letter + 2 * words.length() + ABOVE);
      String here = plain(letters.substring(letter, end));
      int at = 0;
      for (String word : words.split("\\s+", -1)) {
        String plain = plain(word);
        int found = here.indexOf(plain, at);
        if (found < 0) {
          return false;
        }
        at = found + plain.length();
      }
      return true;
    }

    private static String plain(String words) {
      StringBuilder plain = new StringBuilder(words.length());
      words
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .map(Character::toLowerCase)
          .forEach(plain::appendCodePoint);
      return plain.toString();
    }
  }

  private List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    Script script = evidence.scripts().get(0);
    for (Script.Piece piece : script.pieces()) {
      for (Transcript.Part part : piece.transcript().parts()) {
        int letter = script.letter(piece.base() + part.offset());
        long place = letter < script.letters().length() ? evidence.place(0, letter) : Flow.NOWHERE;
        if (place != Flow.NOWHERE) {
          heads.add(new Head(place, script, letter));
        }
      }
    }
    return heads;
  }

  /** A line of the outline that leads to a division has its words. */
  private void outline(OutlineLine line, List<Head> heads) throws IOException {
    Place place = line.place().orElse(null);
    boolean any = false;
    for (Head head : heads) {
      if (place != null && evidence.isNear(place, head.place())) {
        any = true;
        if (head.says(line.title())) {
          return;
        }
      }
    }
    if (any && place != null) {
      findings.failed(
          place.page(), Span.NONE, "the outline's \"" + line.title() + "\" leads to another head");
    }
  }

  /** The number that is printed is that of the page it leads to, or the first of several. */
  private void numbered(ReadElement element) throws IOException {
    List<String> words = new ArrayList<>();
    List<ReadLink> links = new ArrayList<>();
    gather(element, words, links);
    boolean entry = element.role().equals("TOCI");
    if (words.size() < (entry ? 2 : 1)) {
      return;
    }
    List<String> numbers = entry ? words.subList(1, words.size()) : words;
    for (ReadLink link : links) {
      Place place = link.place().orElse(null);
      String label = place == null ? "" : evidence.reading().pageLabels().get(place.page());
      if (!label.isEmpty() && numbers.stream().noneMatch(number -> begins(number, label))) {
        String named = numbers.get(numbers.size() - 1);
        String what = entry ? "the contents give " + words.get(0) + " " : "the index gives ";
        findings.failed(
            evidence.reading().structure().page(element),
            Span.NONE,
            what + "page " + named + ", which leads to page " + label);
        return;
      }
    }
  }

  private static boolean begins(String number, String label) {
    return number.startsWith(label)
        && (number.length() == label.length()
            || !Character.isLetterOrDigit(number.charAt(label.length())));
  }

  private void gather(ReadElement element, List<String> words, List<ReadLink> links)
      throws IOException {
    for (ReadElement.Kid kid : element.kids()) {
      if (kid instanceof ReadElement.Nested nested) {
        gather(evidence.reading().structure().element(nested.element()), words, links);
      } else if (kid instanceof ReadElement.Content content) {
        gather(evidence.page(content.page()).glyphs(content.id()), words);
      } else if (kid instanceof ReadElement.Area area) {
        links.add(evidence.reading().linksOf(area.page()).get(area.link()));
      }
    }
  }

  /** The words of one content, those that stand far apart by themselves. */
  private static void gather(List<ReadGlyph> glyphs, List<String> words) {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      boolean ends = i == glyphs.size();
      if (ends || isFar(glyphs.get(i - 1), glyphs.get(i))) {
        words.add(ReadGlyph.text(glyphs.subList(from, i)).strip());
        from = i;
      }
    }
  }

  private static boolean isFar(ReadGlyph one, ReadGlyph other) {
    long apart = Math.max(other.x() - one.right(), one.x() - other.right());
    return apart > one.size();
  }
}
