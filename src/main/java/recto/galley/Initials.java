package recto.galley;

import java.text.Normalizer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Listing;
import recto.edition.Plain;
import recto.edition.Prose;

/** Where an alphabetical list comes to another letter. */
final class Initials {
  /** Of so many items one may be out of the order of letters. */
  private static final int ONE_OF = 20;

  /** An item astray is followed by one of the letters before it among so many. */
  private static final int NEAR = 4;

  private Initials() {}

  /**
   * The items that begin with another letter than the one before them; none where the list is not
   * in the order of letters, or has hardly more items than letters.
   */
  static BitSet of(Listing listing) {
    BitSet initials = new BitSet();
    int[] letters = listing.items().stream().mapToInt(Initials::initial).toArray();
    int before = 0;
    int above = 0;
    int astray = 0;
    int entries = 0;
    for (int i = 0; i < letters.length; i++) {
      Listing group = group(listing.items().get(i));
      entries += group == null ? 1 : group.items().size();
      int letter = letters[i];
      if (letter != 0) {
        astray += letter < before ? 1 : 0;
        before = letter;
        if (!fallsBack(letters, i)) {
          initials.set(i, above != 0 && letter > above);
          above = letter;
        }
      }
    }
    boolean parts = astray * ONE_OF <= entries && initials.cardinality() * 2 <= entries;
    return parts ? initials : new BitSet();
  }

  /** True of an item out of order, after which the letters go on from before it. */
  private static boolean fallsBack(int[] letters, int i) {
    for (int next = i + 1; next < Math.min(i + NEAR, letters.length); next++) {
      if (letters[next] != 0 && letters[next] < letters[i]) {
        return true;
      }
    }
    return false;
  }

  /** The list that an item is and has no words beside, as that of all entries of a letter. */
  static @Nullable Listing group(Listing.Item item) {
    boolean bare = item.label().isEmpty() && !item.blocks().isEmpty();
    return bare && item.blocks().get(0) instanceof Listing inner ? inner : null;
  }

  /** The first letter of an item without its accents, small; 0 where there is none. */
  private static int initial(Listing.Item item) {
    Listing group = group(item);
    if (group != null) {
      return group.items().isEmpty() ? 0 : initial(group.items().get(0));
    }
    for (Block block : item.blocks()) {
      if (block instanceof Prose prose) {
        String words = Normalizer.normalize(Plain.words(prose.content()), Normalizer.Form.NFD);
        return words
            .codePoints()
            .filter(Character::isLetter)
            .map(Character::toLowerCase)
            .findFirst()
            .orElse(0);
      }
    }
    return 0;
  }
}
