package recto.sink;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import recto.folio.Element;
import recto.folio.Role;

/**
 * The logical structure as objects of a file (ISO 32000-1, 14.7): its elements, the annotations
 * that belong to them, and the tree that leads from what is shown to its element. An element that
 * shows nothing and has no kids that do is left out, unless it is a row or cell of a table that is
 * shown: the rows of a table are to have cells for all its columns.
 *
 * <p>They are most of a file's objects, so they are written as text at once, in pieces, by any
 * thread: once made, this does not change.
 */
final class StructureText {
  /** Elements, or annotations, in a piece. */
  private static final int PIECE = 200;

  private static final long NOWHERE = Long.MAX_VALUE;

  private final List<Element> elements;
  private final Shown shown;
  private final ParentTree parents;
  private final Groups kids;
  private final Groups own;
  private final ElementAttributes attributes;
  private final int root;

  /** Where each element or its kids are first read; {@link #NOWHERE} for what is left out. */
  private final long[] first;

  /** The number of each element's object, and that of the link made inside it, or 0. */
  private final int[] numbers;

  private final int[] links;

  /** The elements that links lead to, by name. */
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * @param root the number of the structure tree's root
   */
  StructureText(List<Element> elements, Shown shown, PdfFile file, int root) {
    this.elements = elements;
    this.shown = shown;
    this.root = root;
    int count = elements.size();
    int[] parent = new int[count];
    first = new long[count];
    Arrays.fill(first, NOWHERE);
    for (int i = shown.items() - 1; i >= 0; i--) {
      first[shown.owner(i)] = shown.place(i);
    }
    shown.readings().forEach((element, place) -> first[element] = live(element) ? place : NOWHERE);
    for (int e = count - 1; e >= 0; e--) {
      parent[e] = elements.get(e).parent();
      String name = elements.get(e).name();
      if (!name.isEmpty()) {
        named.put(name, e);
      }
      if (parent[e] >= 0) {
        first[parent[e]] = Math.min(first[parent[e]], first[e]);
      }
    }
    keepCells();
    kids = new Groups(parent, count, count);
    own = shown.byOwner(count);
    attributes = new ElementAttributes(elements, kids, shown);
    numbers = new int[count];
    links = new int[count];
    for (int e = 0; e < count; e++) {
      numbers[e] = live(e) ? file.number() : 0;
      links[e] = live(e) && needsLink(e) ? file.number() : 0;
    }
    parents = new ParentTree(shown, file, this::holder);
  }

  /** Fills the dictionary of the structure tree's root. */
  void fill(COSDictionary dictionary) {
    COSArray outermost = Cos.array();
    Map<String, COSBase> names = new TreeMap<>();
    for (int e = 0; e < elements.size(); e++) {
      if (live(e) && elements.get(e).parent() < 0) {
        outermost.add(Cos.reference(numbers[e]));
      }
      if (live(e) && elements.get(e).role() == Role.NOTE) {
        names.put(id(e), Cos.reference(numbers[e]));
      }
    }
    dictionary.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    dictionary.setItem(Cos.name("ClassMap"), ElementAttributes.classes());
    dictionary.setItem(COSName.K, outermost);
    dictionary.setItem(COSName.PARENT_TREE, parents.root());
    dictionary.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.keys());
    if (!names.isEmpty()) {
      dictionary.setItem(COSName.ID_TREE, Trees.names(names));
    }
  }

  private void keepCells() {
    for (int e = 0; e < elements.size(); e++) {
      int parent = elements.get(e).parent();
      if (parent >= 0 && !live(e) && live(parent) && elements.get(e).role().isOfTable()) {
        first[e] = first[parent];
      }
    }
  }

  private boolean live(int element) {
    return first[element] != NOWHERE;
  }

  /** The number of the object to which an element's marked content and annotations belong. */
  private int holder(int element) {
    return links[element] == 0 ? numbers[element] : links[element];
  }

  private boolean needsLink(int e) {
    if (elements.get(e).role() == Role.LINK) {
      return false;
    }
    for (int item : own.of(e)) {
      if (Shown.annotated(shown.place(item))) {
        return true;
      }
    }
    return false;
  }

  private static int pieces(int things) {
    return (things + PIECE - 1) / PIECE;
  }

  /** In how many pieces it is written. */
  int pieces() {
    return pieces(elements.size()) + pieces(shown.annotations().size()) + parents.pieces();
  }

  /** Writes one piece of it. */
  void write(int piece, ObjectText text) {
    int from = piece * PIECE;
    if (piece < pieces(elements.size())) {
      for (int e = from; e < Math.min(from + PIECE, elements.size()); e++) {
        if (live(e)) {
          write(e, elements.get(e), text);
        }
      }
      return;
    }
    int later = piece - pieces(elements.size());
    int annotations = shown.annotations().size();
    if (later < pieces(annotations)) {
      for (int a = later * PIECE; a < Math.min((later + 1) * PIECE, annotations); a++) {
        Shown.Annotation annotation = shown.annotations().get(a);
        WrittenPage page = shown.pages().get(annotation.page());
        ContentBytes out = text.begin(annotation.number());
        Navigation.link(annotation.link(), page, shown.pages().size() + a, out);
      }
      return;
    }
    parents.write(later - pieces(annotations), text);
  }

  private void write(int e, Element element, ObjectText text) {
    int parent = element.parent();
    ContentBytes out = text.begin(numbers[e]);
    begin(element.role(), parent < 0 ? root : numbers[parent], out);
    attributes.put(e, out);
    if (element.role() == Role.NOTE) {
      out.put("/ID").string(id(e));
    }
    Integer target = named.get(element.target());
    if (target != null && live(target)) {
      out.put("/Ref[").reference(numbers[target]).put(']');
    }
    if (links[e] != 0) {
      out.put("/K ").reference(links[e]).put(">>");
      begin(Role.LINK, numbers[e], text.begin(links[e]));
    }
    kids(e, out);
    out.put(">>");
  }

  private static void begin(Role role, int parent, ContentBytes out) {
    out.put("<</S/").put(role.type()).put("/P ").reference(parent);
  }

  private String id(int note) {
    String name = elements.get(note).name();
    return name.isEmpty() ? "element-" + note : name;
  }

  /** Own items and kids: by place where there are both, else kids by index. */
  private void kids(int e, ContentBytes out) {
    int[] mine = own.of(e);
    int[] theirs = theirs(e, mine.length > 0);
    if (mine.length + theirs.length == 0) {
      return;
    }
    int page = mine.length == 0 ? 0 : shown.page(shown.place(mine[0])).number();
    if (page > 0) {
      out.put("/Pg ").reference(page);
    }
    out.put(mine.length + theirs.length == 1 ? "/K " : "/K[");
    int next = 0;
    for (int item : mine) {
      long place = shown.place(item);
      while (next < theirs.length && first[theirs[next]] <= place) {
        out.reference(numbers[theirs[next++]]).put(' ');
      }
      content(place, page, out);
    }
    while (next < theirs.length) {
      out.reference(numbers[theirs[next++]]).put(' ');
    }
    if (mine.length + theirs.length != 1) {
      out.put(']');
    }
  }

  private int[] theirs(int e, boolean byPlace) {
    int[] all = kids.of(e);
    int count = 0;
    for (int kid : all) {
      if (live(kid)) {
        int at = count++;
        while (byPlace && at > 0 && first[all[at - 1]] > first[kid]) {
          all[at] = all[at - 1];
          at--;
        }
        all[at] = kid;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /**
   * @param usual the number of the page that the element names as its own
   */
  private void content(long place, int usual, ContentBytes out) {
    int page = shown.page(place).number();
    if (Shown.annotated(place)) {
      out.put("<</Type/OBJR/Obj ").reference(shown.annotation(place).number());
      out.put("/Pg ").reference(page).put(">>");
    } else if (page == usual) {
      out.number(Shown.mark(place), 0).put(' ');
    } else {
      out.put("<</Type/MCR/Pg ").reference(page);
      out.put("/MCID ").number(Shown.mark(place), 0).put(">>");
    }
  }
}
