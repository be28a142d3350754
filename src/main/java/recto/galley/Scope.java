package recto.galley;

import java.util.Set;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Listing;

/** What references and names mean in a part of the text. */
enum Scope {
  /** The text proper: names are mentions, and words may be added after references. */
  TEXT,
  /** Lists that explain names and terms. */
  LISTS,
  /** The source's own index. */
  INDEX;

  private static final Set<String> EXPLAINING =
      Set.of("names", "persons", "people", "terms", "abbreviations", "places", "glossary");

  /** The scope of {@code division} in one of this scope. */
  Scope of(Division division) {
    if (this != TEXT) {
      return this;
    }
    if (is("index", division.id()) || division.type().equals("index") || lists(division, "index")) {
      return INDEX;
    }
    for (String word : EXPLAINING) {
      if (is(word, division.id()) || division.type().equals(word) || lists(division, word)) {
        return LISTS;
      }
    }
    return TEXT;
  }

  /** True of an id like "index" and "index-2". */
  private static boolean is(String word, String id) {
    return id.startsWith(word) && id.substring(word.length()).matches("[-_.]?[0-9]*");
  }

  private static boolean lists(Division division, String type) {
    for (Block block : division.blocks()) {
      if (block instanceof Listing list && list.type().equals(type)) {
        return true;
      }
    }
    return false;
  }
}
