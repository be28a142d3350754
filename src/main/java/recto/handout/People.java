package recto.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recto.edition.Block;
import recto.edition.Edition;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Mentions;
import recto.edition.Sides;
import recto.edition.Transcript;

/** The people and terms of an edition's own lists, and which of them a text names. */
final class People {
  private final Map<String, Known> known = new LinkedHashMap<>();

  /**
   * Someone or something that a list describes.
   *
   * @param name as the list has it: {@code Adenauer, Conrad}
   */
  record Known(String name, String description) {}

  People(List<Edition> editions) {
    for (Edition edition : editions) {
      for (Listing.Item item : Mentions.of(edition.divisions()).items()) {
        add(item);
      }
    }
  }

  private void add(Listing.Item item) {
    List<String> ids = new ArrayList<>(ids(item));
    if (ids.isEmpty()) {
      return;
    }
    List<Block> blocks = RecordSigns.written(item.blocks());
    Mentions own = Mentions.of(blocks);
    String text = Transcript.of(blocks, Sides.EDITOR).text().replaceAll("\\s+", " ");
    String name =
        item.label().isEmpty()
            ? own.names().stream().map(People::words).findFirst().orElse("")
            : Transcript.ofInlines(item.label(), Sides.EDITOR).text();
    String description = text;
    int at = text.indexOf(name);
    if (item.label().isEmpty() && at >= 0 && at < 4) {
      description = text.substring(at + name.length());
    }
    Known entry = new Known(trimmed(name), trimmed(description));
    if (!entry.name().isEmpty()) {
      ids.forEach(id -> known.put(id, entry));
    }
  }

  private static Set<String> ids(Listing.Item item) {
    Set<String> ids = new LinkedHashSet<>(Mentions.of(item.blocks()).anchors());
    ids.addAll(Mentions.ofInlines(item.label()).anchors());
    Mentions.of(item.blocks()).items().forEach(inner -> ids.removeAll(ids(inner)));
    return ids;
  }

  boolean knows(String key) {
    return known.containsKey(key);
  }

  static String words(Inline.Named named) {
    return Transcript.ofInlines(named.content(), Sides.EDITOR).text().strip();
  }

  private static String trimmed(String words) {
    return words.strip().replaceAll("^[,;:.\\s]+|[,;:\\s]+$", "");
  }

  /** Those that {@code blocks} name, by their keys; where none has a key, by their words. */
  List<Known> in(List<? extends Block> blocks) {
    Set<Known> found = new LinkedHashSet<>();
    boolean keys = false;
    for (Inline.Named named : Mentions.of(blocks).names()) {
      keys |= !named.key().isEmpty();
      Known entry = known.get(named.key());
      if (entry != null) {
        found.add(entry);
      }
    }
    if (!keys) {
      found.addAll(byWords(text(blocks)));
    }
    return sorted(found);
  }

  private static String text(List<? extends Block> blocks) {
    Transcript transcript = Transcript.of(blocks, Sides.EDITOR);
    return transcript.text()
        + "\n"
        + transcript.allNotes().stream()
            .map(Transcript.NoteText::text)
            .collect(Collectors.joining("\n"));
  }

  private Set<Known> byWords(String text) {
    Set<Known> found = new LinkedHashSet<>();
    for (Known entry : known.values()) {
      String word = entry.name().replaceFirst(",.*", "");
      Pattern whole =
          Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
      if (word.length() > 1 && whole.matcher(text).find()) {
        found.add(entry);
      }
    }
    return found;
  }

  static List<Known> sorted(Set<Known> found) {
    return found.stream()
        .sorted(
            Comparator.comparing((Known each) -> each.name().toLowerCase(Locale.ROOT))
                .thenComparing(Known::name))
        .toList();
  }
}
