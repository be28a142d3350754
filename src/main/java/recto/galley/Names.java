package recto.galley;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every place that links lead to a name of its own. */
final class Names {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** {@code wish} where it is free, else {@code wish} with a number behind it. */
  String claim(String wish) {
    String name = wish;
    while (!taken.add(name)) {
      name = wish + "-" + counts.merge(wish, 1, (count, one) -> count + one);
    }
    return name;
  }

  /** {@code id} where the source gives one, else a name made from {@code made}. */
  String claim(String id, String made) {
    return claim(id.isEmpty() ? made : id);
  }
}
