package recto.page;

import static recto.page.Strips.GRID;
import static recto.page.Strips.lines;
import static recto.page.Strips.note;
import static recto.page.Strips.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Passages by the dice. */
final class RandomMatter {
  private RandomMatter() {}

  /** Paragraphs as books have them, with notes here and there. */
  static Matter lifelike(Random random, int count) {
    return lifelike(random, count, 30);
  }

  /** The same with a note of up to eight lines on one line among so many. */
  static Matter lifelike(Random random, int count, int among) {
    List<Strip> strips = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    while (strips.size() < count) {
      from.add(strips.size());
      int lines = 1 + random.nextInt(12);
      for (int i = 0; i < lines; i++) {
        boolean end = i == lines - 1;
        int faults = !end && i == lines - 2 ? Faults.WIDOW : Faults.NONE;
        faults |= !end && i == 0 ? Faults.ORPHAN : Faults.NONE;
        faults |= !end && random.nextInt(8) == 0 ? Faults.HYPHEN : Faults.NONE;
        Strip strip = lines(1).get(0).withFaults(faults);
        strips.add(random.nextInt(among) == 0 ? with(strip, note(1 + random.nextInt(8))) : strip);
      }
    }
    from.add(strips.size());
    return Matter.of(strips, from.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Passages of some lines, of which some may be longer or shorter and some call notes. */
  static Matter random(Random random, int count) {
    List<Strip> strips = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    Map<Integer, List<Variant>> variants = new HashMap<>();
    while (strips.size() < count) {
      from.add(strips.size());
      List<Strip> passage = new ArrayList<>();
      int lines = 1 + random.nextInt(4);
      for (int i = 0; i < lines; i++) {
        boolean calls = random.nextInt(6) == 0;
        Strip strip = lines(1).get(0).withFaults(faults(random));
        passage.add(calls ? with(strip, note(1 + random.nextInt(5))) : strip);
      }
      if (lines > 1 && random.nextInt(3) == 0) {
        variants.put(from.size() - 1, variants(random, passage));
      }
      if (random.nextInt(4) == 0) {
        Strip first = passage.get(0);
        passage.set(0, first.with(first.faults(), List.of(), (1 + random.nextInt(2)) * GRID));
      }
      strips.addAll(passage);
      int last = strips.size() - 1;
      if (random.nextInt(8) == 0 && !variants.containsKey(from.size() - 1)) {
        strips.set(last, strips.get(last).withFaults(Faults.ENDS));
      }
    }
    from.add(strips.size());
    int[] starts = from.stream().mapToInt(Integer::intValue).toArray();
    return Matter.of(strips, starts).with(variants);
  }

  private static List<Variant> variants(Random random, List<Strip> passage) {
    List<FootNote> notes = passage.stream().flatMap(strip -> strip.notes().stream()).toList();
    List<Variant> variants = new ArrayList<>();
    for (int looseness : Variant.ALL) {
      if (random.nextBoolean()) {
        List<Strip> lines = new ArrayList<>();
        for (Strip line : lines(passage.size() + looseness)) {
          lines.add(line.withFaults(faults(random)));
        }
        int row = random.nextInt(lines.size());
        lines.set(row, with(lines.get(row), notes.toArray(FootNote[]::new)));
        variants.add(new Variant(looseness, 1 + random.nextInt(10), lines));
      }
    }
    return variants;
  }

  private static int faults(Random random) {
    int[] faults = {0, 0, 0, 0, 0, Faults.HYPHEN, Faults.WIDOW, Faults.ORPHAN, Faults.KEPT};
    return faults[random.nextInt(faults.length)];
  }
}
