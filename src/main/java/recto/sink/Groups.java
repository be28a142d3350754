package recto.sink;

import java.util.Arrays;

/** Numbers grouped by owner, each group in the order in which its numbers came. */
final class Groups {
  private final int[] starts;
  private final int[] members;

  /**
   * @param owners by number; negative for numbers that belong to none
   * @param count how many numbers there are
   * @param groups how many owners there are
   */
  Groups(int[] owners, int count, int groups) {
    starts = new int[groups + 1];
    for (int i = 0; i < count; i++) {
      if (owners[i] >= 0) {
        starts[owners[i] + 1]++;
      }
    }
    for (int g = 0; g < groups; g++) {
      starts[g + 1] += starts[g];
    }
    members = new int[starts[groups]];
    int[] next = Arrays.copyOf(starts, groups);
    for (int i = 0; i < count; i++) {
      if (owners[i] >= 0) {
        members[next[owners[i]]++] = i;
      }
    }
  }

  int[] of(int group) {
    return Arrays.copyOfRange(members, starts[group], starts[group + 1]);
  }
}
