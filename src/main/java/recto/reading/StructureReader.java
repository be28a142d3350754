package recto.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Reads the structure tree of a PDF (ISO 32000-1, 14.7). */
final class StructureReader {
  private static final int DEEPEST = 500;

  private final Map<COSDictionary, Integer> pages;
  private final Map<COSDictionary, ReadElement.Area> areas;
  private final Map<String, String> roles = new HashMap<>();
  private final List<Open> read = new ArrayList<>();
  private final Map<COSDictionary, Boolean> seen = new HashMap<>();

  /** An element and the kids found so far. */
  private record Open(COSDictionary dictionary, int parent, List<ReadElement.Kid> kids) {}

  /**
   * @param pages the index of each page, by identity
   * @param areas which link each annotation is, by identity
   */
  StructureReader(Map<COSDictionary, Integer> pages, Map<COSDictionary, ReadElement.Area> areas) {
    this.pages = pages;
    this.areas = areas;
  }

  ReadStructure read(@Nullable COSDictionary root) {
    if (root == null) {
      return new ReadStructure(List.of());
    }
    COSDictionary map = root.getCOSDictionary(COSName.getPDFName("RoleMap"));
    if (map != null) {
      for (COSName name : map.keySet()) {
        String standard = map.getNameAsString(name);
        if (standard != null) {
          roles.put(name.getName(), standard);
        }
      }
    }
    List<ReadElement.Kid> outermost = new ArrayList<>();
    kids(root.getDictionaryObject(COSName.K), -1, null, outermost, 0);
    List<ReadElement> elements = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      elements.add(element(i, read.get(i)));
    }
    return new ReadStructure(elements);
  }

  private void kids(
      @Nullable COSBase kids,
      int parent,
      @Nullable COSDictionary page,
      List<ReadElement.Kid> found,
      int depth) {
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), parent, page, found, depth);
      }
    } else {
      kid(kids, parent, page, found, depth);
    }
  }

  private void kid(
      @Nullable COSBase kid,
      int parent,
      @Nullable COSDictionary page,
      List<ReadElement.Kid> found,
      int depth) {
    if (kid instanceof COSInteger number) {
      content(page, number.intValue(), found);
    } else if (kid instanceof COSDictionary dictionary) {
      COSName type = dictionary.getCOSName(COSName.TYPE);
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      if (COSName.MCR.equals(type)) {
        content(own == null ? page : own, dictionary.getInt(COSName.MCID), found);
      } else if (COSName.OBJR.equals(type)) {
        ReadElement.Area area = areas.get(dictionary.getCOSDictionary(COSName.OBJ));
        if (area != null) {
          found.add(area);
        }
      } else if (depth < DEEPEST && seen.put(dictionary, true) == null) {
        int index = read.size();
        found.add(new ReadElement.Nested(index));
        Open open = new Open(dictionary, parent, new ArrayList<>());
        read.add(open);
        kids(
            dictionary.getDictionaryObject(COSName.K),
            index,
            own == null ? page : own,
            open.kids(),
            depth + 1);
      }
    }
  }

  private void content(@Nullable COSDictionary page, int id, List<ReadElement.Kid> found) {
    Integer index = page == null ? null : pages.get(page);
    if (index != null && id >= 0) {
      found.add(new ReadElement.Content(index, id));
    }
  }

  private ReadElement element(int index, Open open) {
    COSDictionary dictionary = open.dictionary();
    String type = dictionary.getNameAsString(COSName.S, "");
    Map<String, String> attributes = new HashMap<>();
    attributes(dictionary.getDictionaryObject(COSName.A), attributes);
    return new ReadElement(
        index,
        open.parent(),
        standard(type),
        dictionary.getString(COSName.LANG, ""),
        dictionary.getString(COSName.ALT, ""),
        dictionary.getString(COSName.ACTUAL_TEXT, ""),
        dictionary.getString(COSName.ID, ""),
        classes(dictionary.getDictionaryObject(COSName.C)),
        attributes,
        open.kids());
  }

  private String standard(String type) {
    String role = type;
    for (int i = 0; i < roles.size() && roles.containsKey(role); i++) {
      role = roles.getOrDefault(role, role);
    }
    return role;
  }

  private static Set<String> classes(@Nullable COSBase source) {
    if (source instanceof COSName name) {
      return Set.of(name.getName());
    }
    Set<String> classes = new HashSet<>();
    if (source instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          classes.add(name.getName());
        }
      }
    }
    return classes;
  }

  private static void attributes(@Nullable COSBase source, Map<String, String> attributes) {
    if (source instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        attributes(array.getObject(i), attributes);
      }
    } else if (source instanceof COSDictionary dictionary) {
      for (COSName name : dictionary.keySet()) {
        if (!name.equals(COSName.O)) {
          attributes.put(name.getName(), word(dictionary.getDictionaryObject(name)));
        }
      }
    }
  }

  private static String word(@Nullable COSBase value) {
    if (value instanceof COSName name) {
      return name.getName();
    }
    if (value instanceof COSInteger number) {
      return String.valueOf(number.longValue());
    }
    if (value instanceof COSString string) {
      return string.getString();
    }
    if (value instanceof COSObject object) {
      return word(object.getObject());
    }
    return String.valueOf(value);
  }
}
