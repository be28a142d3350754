package recto.sink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.folio.Element;
import recto.folio.Role;

/**
 * Writes the logical structure (ISO 32000-1, 14.7). An element that neither shows anything nor has
 * kids that do is left out.
 */
final class StructureWriter {
  private static final long NOWHERE = Long.MAX_VALUE;

  private final List<Element> elements;
  private final Shown shown;
  private final PdfFile file;
  private final int firstPage;
  private final int root;
  private final Groups kids;
  private final Groups own;

  /** Where each element or its kids first show; {@link #NOWHERE} for what is left out. */
  private final long[] first;

  /** The object of each element that is written. */
  private final int[] numbers;

  /** The elements that are written. */
  private final int[] written;

  /** The links made inside elements that are no links themselves but have annotations. */
  private final Map<Integer, Integer> links = new HashMap<>();

  private final Map<String, Integer> identifiers = new TreeMap<>();

  /**
   * @param firstPage the number of the first page's object; the others follow it
   */
  StructureWriter(List<Element> elements, Shown shown, PdfFile file, int firstPage) {
    this.elements = elements;
    this.shown = shown;
    this.file = file;
    this.firstPage = firstPage;
    root = file.reserve();
    int[] parents = elements.stream().mapToInt(Element::parent).toArray();
    int[] owners = shown.owners();
    kids = new Groups(parents, parents.length);
    own = new Groups(owners, parents.length);
    first = new long[parents.length];
    Arrays.fill(first, NOWHERE);
    for (int i = owners.length - 1; i >= 0; i--) {
      first[owners[i]] = shown.place(i);
    }
    for (int e = parents.length - 1; e >= 0; e--) {
      if (parents[e] >= 0) {
        first[parents[e]] = Math.min(first[parents[e]], first[e]);
      }
    }
    numbers = new int[parents.length];
    written = number();
  }

  private int[] number() {
    int[] found = new int[numbers.length];
    int count = 0;
    for (int e = 0; e < numbers.length; e++) {
      if (first[e] != NOWHERE) {
        found[count++] = e;
      }
    }
    int next = file.reserve(count);
    for (int i = 0; i < count; i++) {
      int e = found[i];
      numbers[e] = next + i;
      if (elements.get(e).role() == Role.NOTE) {
        identifiers.put(identifier(e), numbers[e]);
      }
    }
    for (int e : shown.annotated()) {
      if (elements.get(e).role() != Role.LINK && !links.containsKey(e)) {
        links.put(e, file.reserve());
      }
    }
    return Arrays.copyOf(found, count);
  }

  private String identifier(int e) {
    String name = elements.get(e).name();
    return name.isEmpty() ? "element-" + e : name;
  }

  /** Writes the structure; returns the number of its root. */
  int write(OrderedWork work) throws IOException {
    int packs = (written.length + ObjectPack.MOST - 1) / ObjectPack.MOST;
    work.each(packs, this::pack, file::put);
    int parents = parentTree();
    int names = identifiers.isEmpty() ? 0 : Trees.names(file, identifiers, ContentBytes::reference);
    ContentBytes out = file.object(root).put("<</Type/StructTreeRoot/K[");
    for (int e : written) {
      if (elements.get(e).parent() < 0) {
        out.reference(numbers[e]).put(' ');
      }
    }
    out.put("]/ParentTree ").reference(parents);
    out.put("/ParentTreeNextKey ").number(shown.pages() + shown.annotated().size(), 0);
    if (names > 0) {
      out.put("/IDTree ").reference(names);
    }
    out.put(">>");
    return root;
  }

  /** For each page the elements of its marked content, then for each annotation its element. */
  private int parentTree() throws IOException {
    int pages = shown.pages();
    return Trees.numbers(
        file,
        pages + shown.annotated().size(),
        (out, key) -> {
          if (key >= pages) {
            out.reference(holder(shown.annotated().get(key - pages)));
            return;
          }
          out.put('[');
          for (int element : shown.marks(key)) {
            out.reference(holder(element)).put(' ');
          }
          out.put(']');
        });
  }

  /** The object to which an element's marked content and annotations belong. */
  private int holder(int element) {
    Integer link = links.get(element);
    return link == null ? numbers[element] : link;
  }

  private ObjectPack.Closed pack(int pack) {
    try (Squeeze squeeze = new Squeeze()) {
      ObjectPack objects = new ObjectPack();
      int end = Math.min((pack + 1) * ObjectPack.MOST, written.length);
      for (int i = pack * ObjectPack.MOST; i < end; i++) {
        write(objects, written[i]);
      }
      return objects.close(squeeze);
    }
  }

  private void write(ObjectPack objects, int e) {
    Element element = elements.get(e);
    int parent = element.parent();
    ContentBytes out = objects.object(numbers[e]);
    describe(out, element.role(), parent < 0 ? root : numbers[parent]);
    ElementAttributes.write(out, e, elements, kids::of, this::label);
    if (element.role() == Role.NOTE) {
      out.put("/ID").text(identifier(e));
    }
    Integer link = links.get(e);
    if (link != null) {
      out.put("/K ").reference(link).put(">>");
      out = objects.object(link);
      describe(out, Role.LINK, numbers[e]);
    }
    writeKids(out, e);
    out.put(">>");
  }

  private static void describe(ContentBytes out, Role role, int parent) {
    out.put("<</S").name(role.type()).put("/P ").reference(parent);
  }

  /** What the first label among an element's kids says. */
  private String label(int element) {
    for (int kid : kids.of(element)) {
      if (!shown.label(kid).isEmpty()) {
        return shown.label(kid);
      }
    }
    return "";
  }

  /** What it shows and its kids: by place where there are both, else kids by index. */
  private void writeKids(ContentBytes out, int e) {
    int[] items = own.of(e);
    List<Integer> theirs = new ArrayList<>();
    for (int kid : kids.of(e)) {
      if (first[kid] != NOWHERE) {
        theirs.add(kid);
      }
    }
    int page = -1;
    if (items.length > 0) {
      theirs.sort((a, b) -> Long.compare(first[a], first[b]));
      page = page(shown.place(items[0]));
      out.put("/Pg ").reference(page);
    }
    boolean several = items.length + theirs.size() > 1;
    out.put(several ? "/K[" : "/K ");
    int next = 0;
    for (int item : items) {
      long place = shown.place(item);
      while (next < theirs.size() && first[theirs.get(next)] < place) {
        out.reference(numbers[theirs.get(next++)]).put(' ');
      }
      writeItem(out, place, page);
    }
    while (next < theirs.size()) {
      out.reference(numbers[theirs.get(next++)]).put(' ');
    }
    if (several) {
      out.put(']');
    }
  }

  /** The object of a place's page. */
  private int page(long place) {
    return firstPage + (int) (place >> 32);
  }

  private void writeItem(ContentBytes out, long place, int usualPage) {
    int page = page(place);
    if ((place & Shown.ANNOTATION) != 0) {
      out.put("<</Type/OBJR/Obj ").reference(shown.annotation(place));
      out.put("/Pg ").reference(page).put(">>");
    } else if (page == usualPage) {
      out.number(place & 0xFFFFFFFFL, 0).put(' ');
    } else {
      out.put("<</Type/MCR/Pg ").reference(page);
      out.put("/MCID ").number(place & 0xFFFFFFFFL, 0).put(">>");
    }
  }
}
