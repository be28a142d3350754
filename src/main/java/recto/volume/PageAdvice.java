package recto.volume;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.page.Bill;
import recto.page.Cause;

/** Says of a volume's pages which an editor should look at: once for each cause. */
final class PageAdvice {
  /** So many pages are named; of the others it is said how many they are. */
  private static final int NAMED = 6;

  private PageAdvice() {}

  static void report(List<PageReport> pages, int least, Source source, Diagnostics diagnostics) {
    Map<Cause, List<PageReport>> found = new EnumMap<>(Cause.class);
    for (PageReport page : pages) {
      for (Bill.Item item : page.faults(least)) {
        found.computeIfAbsent(item.cause(), cause -> new ArrayList<>()).add(page);
      }
    }
    found.forEach((cause, all) -> report(cause, all, source, diagnostics));
  }

  private static void report(
      Cause cause, List<PageReport> pages, Source source, Diagnostics diagnostics) {
    StringBuilder message = new StringBuilder("page " + pages.get(0).label());
    message.append(": ").append(cause.words());
    if (pages.size() > 1) {
      message.append("; also on ");
      for (int i = 1; i < Math.min(pages.size(), NAMED); i++) {
        message.append(i > 1 ? ", " : "").append(pages.get(i).label());
      }
      message.append(pages.size() > NAMED ? " and " + (pages.size() - NAMED) + " more pages" : "");
    }
    message.append("; recto explain says why");
    boolean fault =
        switch (cause) {
          case OVERFULL, KEPT, TORN, HEAD, WIDOW, ORPHAN, HYPHEN -> true;
          default -> false;
        };
    if (fault) {
      diagnostics.warning(source, pages.get(0).span(), message.toString());
    } else {
      diagnostics.note(source, pages.get(0).span(), message.toString());
    }
  }
}
