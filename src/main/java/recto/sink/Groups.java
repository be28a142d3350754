package recto.sink;

import java.util.Arrays;

/** Numbers grouped by owner, each group in the order in which its numbers came. */
final class Groups {
  private final int[] starts;
  private final int[] members;

  /**
   * @param owners the owner of each number from 0 on, negative for none
   * @param groups how many owners there are
   */
  Groups(int[] owners, int groups) {
    starts = new int[groups + 1];
    for (int owner : owners) {
      if (owner >= 0) {
        starts[owner + 1]++;
      }
    }
    for (int g = 0; g < groups; g++) {
      starts[g + 1] += starts[g];
    }
    members = new int[starts[groups]];
    int[] next = Arrays.copyOf(starts, groups);
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] >= 0) {
        members[next[owners[i]]++] = i;
      }
    }
  }

  int[] of(int owner) {
    return Arrays.copyOfRange(members, starts[owner], starts[owner + 1]);
  }
}
