package recto.sink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import recto.folio.Element;
import recto.folio.Role;

/**
 * The logical structure as PDF objects (ISO 32000-1, 14.7).
 *
 * <p>What the pages show is taken in page by page as a list of items, each a place and the element
 * it belongs to. A place is the page's index times 2^32 plus the number of the marked content, or
 * plus {@link #ANNOTATION} and the number of the annotation; so places are in reading order, but
 * for elements that are read elsewhere than they are drawn. An element that has neither items nor
 * kids with items is left out.
 */
final class StructureWriter {
  private static final long ANNOTATION = 1L << 30;
  private static final long NOWHERE = Long.MAX_VALUE;

  private final List<Element> elements;
  private final List<COSDictionary> pages = new ArrayList<>();
  private final List<int[]> marks = new ArrayList<>();
  private final List<COSDictionary> annotations = new ArrayList<>();
  private final List<Integer> annotated = new ArrayList<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final Map<Integer, Long> readings = new HashMap<>();
  private final TreeMap<String, COSDictionary> names = new TreeMap<>();

  private long[] places = new long[256];
  private int[] owners = new int[256];
  private int items;

  StructureWriter(List<Element> elements) {
    this.elements = elements;
  }

  /** Takes in the next page: its dictionary and what was encoded for it. */
  void page(COSDictionary dictionary, EncodedPage page) {
    long here = (long) pages.size() << 32;
    pages.add(dictionary);
    marks.add(page.marks());
    for (int mark = 0; mark < page.marks().length; mark++) {
      item(here + mark, page.marks()[mark]);
    }
    page.labels().forEach((element, text) -> labels.merge(element, text, String::concat));
    page.readings().forEach((element, mark) -> readings.putIfAbsent(element, here + mark));
  }

  /** Takes in an annotation of the page that was taken last. */
  void annotation(COSDictionary annotation, int element) {
    long here = (long) (pages.size() - 1) << 32;
    item(here + ANNOTATION + annotations.size(), element);
    annotations.add(annotation);
    annotated.add(element);
  }

  private void item(long place, int element) {
    if (items == places.length) {
      places = Arrays.copyOf(places, 2 * items);
      owners = Arrays.copyOf(owners, 2 * items);
    }
    places[items] = place;
    owners[items++] = element;
  }

  /**
   * The structure tree's root; the pages and annotations are told their keys in its parent tree.
   */
  COSDictionary root() {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(Cos.name("ClassMap"), ElementAttributes.classes());
    Tree tree = new Tree(root);
    COSArray kids = Cos.array();
    for (int e = 0; e < elements.size(); e++) {
      if (elements.get(e).parent() < 0 && tree.live(e)) {
        kids.add(tree.dictionary(e));
      }
    }
    tree.fill();
    root.setItem(COSName.K, kids);
    root.setItem(COSName.PARENT_TREE, parentTree(tree));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + annotations.size());
    if (!names.isEmpty()) {
      root.setItem(COSName.ID_TREE, Trees.names(names));
    }
    return root;
  }

  private COSDictionary parentTree(Tree tree) {
    List<COSBase> parents = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      COSArray array = Cos.array();
      for (int element : marks.get(page)) {
        array.add(tree.holder(element));
      }
      pages.get(page).setInt(COSName.STRUCT_PARENTS, page);
      parents.add(array);
    }
    for (int i = 0; i < annotations.size(); i++) {
      annotations.get(i).setInt(COSName.STRUCT_PARENT, parents.size());
      parents.add(tree.holder(annotated.get(i)));
    }
    return Trees.numbers(parents);
  }

  /** Numbers grouped by owner, each group in the order in which its numbers came. */
  private static final class Groups {
    private final int[] starts;
    private final int[] members;

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

  /** The elements with their dictionaries. */
  private final class Tree {
    private final COSDictionary root;
    private final Groups kids;
    private final Groups own;

    /** Where each element or its kids are first read; {@link #NOWHERE} for what is left out. */
    private final long[] first = new long[elements.size()];

    private final @Nullable COSDictionary[] dictionaries =
        new @Nullable COSDictionary[elements.size()];

    /** The elements that links lead to, by name. */
    private final Map<String, Integer> named = new HashMap<>();

    /** The links made inside elements that are no links themselves but have annotations. */
    private final Map<Integer, COSDictionary> links = new HashMap<>();

    Tree(COSDictionary root) {
      this.root = root;
      int count = elements.size();
      int[] parents = new int[count];
      Arrays.fill(first, NOWHERE);
      for (int i = items - 1; i >= 0; i--) {
        first[owners[i]] = places[i];
      }
      readings.forEach((element, place) -> first[element] = live(element) ? place : NOWHERE);
      for (int e = count - 1; e >= 0; e--) {
        int parent = elements.get(e).parent();
        parents[e] = parent;
        String name = elements.get(e).name();
        if (!name.isEmpty()) {
          named.put(name, e);
        }
        if (parent >= 0) {
          first[parent] = Math.min(first[parent], first[e]);
        }
      }
      kids = new Groups(parents, count, count);
      own = new Groups(owners, items, count);
    }

    boolean live(int element) {
      return first[element] != NOWHERE;
    }

    COSDictionary dictionary(int element) {
      COSDictionary dictionary = dictionaries[element];
      if (dictionary == null) {
        dictionary = new COSDictionary();
        dictionaries[element] = dictionary;
      }
      return dictionary;
    }

    /** The dictionary to which an element's marked content and annotations belong. */
    COSDictionary holder(int element) {
      COSDictionary link = links.get(element);
      return link == null ? dictionary(element) : link;
    }

    void fill() {
      for (int e = 0; e < elements.size(); e++) {
        if (live(e)) {
          fill(e);
        }
      }
    }

    private void fill(int e) {
      Element element = elements.get(e);
      COSDictionary dictionary = dictionary(e);
      int parent = element.parent();
      describe(dictionary, element.role().type(), parent < 0 ? root : dictionary(parent));
      ElementAttributes.set(dictionary, e, elements, kids::of, this::label);
      if (element.role() == Role.NOTE) {
        String id = element.name().isEmpty() ? "element-" + e : element.name();
        dictionary.setItem(COSName.ID, Cos.text(id));
        names.put(id, dictionary);
      }
      COSDictionary holder = dictionary;
      if (needsLink(e, element.role())) {
        holder = new COSDictionary();
        describe(holder, Role.LINK.type(), dictionary);
        links.put(e, holder);
        dictionary.setItem(COSName.K, holder);
      }
      refer(element, dictionary);
      fillKids(e, holder);
    }

    /** Says which element a call, or the label of a note, is about. */
    private void refer(Element element, COSDictionary dictionary) {
      Integer target = named.get(element.target());
      if (target != null && live(target)) {
        dictionary.setItem(Cos.name("Ref"), Cos.array(dictionary(target)));
      }
    }

    /** What the first label among an element's kids and their kids says. */
    private String label(int element) {
      for (int kid : kids.of(element)) {
        String label = labels.get(kid);
        if (label != null) {
          return label;
        }
      }
      return "";
    }

    private void describe(COSDictionary dictionary, String type, COSDictionary parent) {
      dictionary.setItem(COSName.S, Cos.name(type));
      dictionary.setItem(COSName.P, parent);
    }

    private boolean needsLink(int e, Role role) {
      if (role == Role.LINK) {
        return false;
      }
      for (int item : own.of(e)) {
        if ((places[item] & ANNOTATION) != 0) {
          return true;
        }
      }
      return false;
    }

    /** Own items and kids: by place where there are both, else kids by index. */
    private void fillKids(int e, COSDictionary holder) {
      int[] mine = own.of(e);
      List<Integer> theirs = new ArrayList<>();
      for (int kid : kids.of(e)) {
        if (live(kid)) {
          theirs.add(kid);
        }
      }
      if (mine.length > 0) {
        theirs.sort((a, b) -> Long.compare(first[a], first[b]));
      }
      @Nullable COSDictionary page = mine.length == 0 ? null : page(places[mine[0]]);
      COSArray array = Cos.array();
      int next = 0;
      for (int item : mine) {
        while (next < theirs.size() && first[theirs.get(next)] <= places[item]) {
          array.add(dictionary(theirs.get(next++)));
        }
        array.add(content(places[item], page));
      }
      while (next < theirs.size()) {
        array.add(dictionary(theirs.get(next++)));
      }
      if (page != null) {
        holder.setItem(COSName.PG, page);
      }
      holder.setItem(COSName.K, array.size() == 1 ? array.get(0) : array);
    }

    private COSDictionary page(long place) {
      return pages.get((int) (place >> 32));
    }

    private COSBase content(long place, @Nullable COSDictionary usual) {
      COSDictionary page = page(place);
      if ((place & ANNOTATION) != 0) {
        COSDictionary reference = Cos.inner();
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.OBJ, annotations.get((int) (place & ANNOTATION - 1)));
        reference.setItem(COSName.PG, page);
        return reference;
      }
      COSBase number = Cos.integer(place & 0xFFFFFFFFL);
      if (page == usual) {
        return number;
      }
      COSDictionary reference = Cos.inner();
      reference.setItem(COSName.TYPE, COSName.MCR);
      reference.setItem(COSName.PG, page);
      reference.setItem(COSName.MCID, number);
      return reference;
    }
  }
}
