package recto.page;

import java.util.ArrayList;
import java.util.List;

/** What a page pays, by cause. */
public record Bill(List<Item> items) {
  /** A bill for nothing. */
  public static final Bill NOTHING = new Bill(List.of());

  /** One cause and what it costs, more than 0. */
  public record Item(Cause cause, int cost) {}

  public Bill {
    items = List.copyOf(items);
  }

  /** The bill of costs that stand in the order of their causes. */
  static Bill of(int[] costs) {
    List<Item> items = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      if (costs[cause.place()] > 0) {
        items.add(new Item(cause, costs[cause.place()]));
      }
    }
    return new Bill(items);
  }

  /** What {@code cause} costs, 0 where it is not on the bill. */
  public int of(Cause cause) {
    return items.stream().filter(item -> item.cause() == cause).mapToInt(Item::cost).sum();
  }

  /** All of it. */
  public int total() {
    return items.stream().mapToInt(Item::cost).sum();
  }

  Bill and(Bill other) {
    int[] costs = new int[Cause.values().length];
    items.forEach(item -> costs[item.cause().place()] += item.cost());
    other.items.forEach(item -> costs[item.cause().place()] += item.cost());
    return of(costs);
  }
}
