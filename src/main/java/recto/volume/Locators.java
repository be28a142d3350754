package recto.volume;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.galley.Appendix;
import recto.galley.Mark;
import recto.line.Line;
import recto.page.PageDraft.Placed;
import recto.page.Plate;
import recto.page.Strip;

/**
 * On which pages everything stands that an index, a reference or a concordance may name. Pages are
 * indexes of leaves; leaves are taken in as they are laid.
 */
final class Locators {
  /** The first and the last page that something takes up. */
  record Pages(int first, int last) {}

  /**
   * An original page.
   *
   * @param page on which it begins here
   * @param document the destination of the document in which it begins, or empty
   * @param note true where it begins in a note
   */
  record Original(String label, String destination, int page, String document, boolean note) {}

  /**
   * A mention of something.
   *
   * @param note true where it stands in a note
   */
  record Mentioned(int page, boolean note) {
    /** By page, the text before its notes. */
    static final Comparator<Mentioned> ORDER =
        Comparator.comparingInt(Mentioned::page).thenComparing(Mentioned::note);
  }

  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final Map<String, String> inForce = new HashMap<>();
  private final Map<String, Mark.Head> documents = new HashMap<>();
  private final List<Original> originals = new ArrayList<>();
  private final Map<Appendix.Kind, Map<String, List<Mentioned>>> mentions = new HashMap<>();
  private final Deque<Mark.Head> open = new ArrayDeque<>();
  private String original = "";
  private String label = "";
  private String document = "";

  /** Takes in the leaves after those it knows. */
  void read(List<Leaf> all) {
    for (int i = leaves.size(); i < all.size(); i++) {
      Leaf leaf = all.get(i);
      leaves.add(leaf);
      if (leaf.draft() != null) {
        boolean top = true;
        for (Placed placed : leaf.draft().body()) {
          read(placed.strip(), i, top, false);
          top = false;
        }
        for (Placed placed : leaf.draft().notes()) {
          read(placed.strip(), i, false, true);
        }
        for (Placed placed : leaf.margin().notes()) {
          read(placed.strip(), i, false, true);
        }
      }
    }
  }

  private void read(Strip strip, int page, boolean top, boolean note) {
    for (Strip.Piece piece : strip.pieces()) {
      if (!piece.repeated() && !piece.line().marks().isEmpty()) {
        Line line = piece.line();
        Visit visit = new Visit(page, note);
        for (Line.PlacedMark mark : line.marks()) {
          boolean heads = top && mark.mark().offset() <= line.start();
          visit.top = heads;
          mark.mark().accept(visit);
        }
      }
    }
    for (Plate picture : strip.pictures()) {
      Visit visit = new Visit(page, note);
      visit.top = top;
      picture.marks().forEach(mark -> mark.accept(visit));
    }
  }

  /** The text ends: what follows is on no original page. */
  void endText() {
    ends.putIfAbsent(original, leaves.size() - 1);
    original = "";
    label = "";
  }

  /** The pages that a target takes up; none where it is not laid yet. */
  Optional<Pages> pages(String destination) {
    Integer first = starts.get(destination);
    if (first == null) {
      return Optional.empty();
    }
    boolean still = ends.get(destination) == null && isOpen(destination);
    int last = still ? leaves.size() - 1 : ends.getOrDefault(destination, first);
    return Optional.of(new Pages(first, Math.max(first, last)));
  }

  private boolean isOpen(String destination) {
    return original.equals(destination)
        || open.stream().anyMatch(head -> head.destination().equals(destination));
  }

  /** The number of a page as printed. */
  String label(int page) {
    return leaves.get(page).label();
  }

  /** The number of the page on which a target begins; empty where it is not laid. */
  String label(String destination) {
    Integer page = starts.get(destination);
    return page == null ? "" : label(page);
  }

  /** The original page on which a head stands; empty where there is none. */
  String original(String destination) {
    return inForce.getOrDefault(destination, "");
  }

  /** The original pages in the order in which they begin here. */
  List<Original> originals() {
    return originals;
  }

  /** The head of the document that bears a destination. */
  Optional<Mark.Head> document(String destination) {
    return Optional.ofNullable(documents.get(destination));
  }

  /** Where the text names what an index is made of, by what it names, in order. */
  Map<String, List<Mentioned>> mentions(Appendix.Kind kind) {
    return mentions.getOrDefault(kind, Map.of());
  }

  /** One line's marks on one page. */
  private final class Visit implements Mark.Cases<Visit> {
    private final int page;
    private final boolean note;
    private Mark.@Nullable Head head;
    boolean top;

    Visit(int page, boolean note) {
      this.page = page;
      this.note = note;
    }

    private int before() {
      return top ? page - 1 : page;
    }

    private void start(String destination) {
      starts.putIfAbsent(destination, page);
    }

    @Override
    public Visit page(Mark.OriginalPage begun) {
      start(begun.destination());
      originals.add(
          new Original(begun.label(), begun.destination(), page, note ? "" : document, note));
      if (!note) {
        ends.putIfAbsent(original, before());
        original = begun.destination();
        label = begun.label();
        if (head != null && head.offset() == begun.offset()) {
          inForce.put(head.destination(), label);
        }
      }
      return this;
    }

    @Override
    public Visit place(Mark.Place place) {
      start(place.destination());
      return this;
    }

    @Override
    public Visit head(Mark.Head begun) {
      start(begun.destination());
      while (!open.isEmpty() && open.element().depth() >= begun.depth()) {
        ends.putIfAbsent(open.pop().destination(), before());
      }
      open.push(begun);
      if (begun.kind().equals("document")) {
        document = begun.destination();
        documents.put(begun.destination(), begun);
      }
      inForce.put(begun.destination(), label);
      head = begun;
      return this;
    }

    @Override
    public Visit call(Mark.NoteCall call) {
      return this;
    }

    @Override
    public Visit counted(Mark.Counted counted) {
      return this;
    }

    @Override
    public Visit line(Mark.ReferenceLine line) {
      return this;
    }

    @Override
    public Visit slot(Mark.Slot slot) {
      return this;
    }

    @Override
    public Visit mention(Mark.Mention mention) {
      mentions
          .computeIfAbsent(mention.index(), kind -> new HashMap<>())
          .computeIfAbsent(mention.key(), key -> new ArrayList<>())
          .add(new Mentioned(page, note));
      return this;
    }
  }
}
