package recto.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** What the resources of pages hold that a printer may object to; shared ones are read once. */
final class PressResources {
  private static final Set<String> HALFTONES = Set.of("TR", "TR2", "HT", "HTP", "BG", "UCR");

  private final Map<COSDictionary, Set<String>> read = new HashMap<>();

  /** The features in {@code resources} and in the forms that they hold. */
  Set<String> features(@Nullable PDResources resources) throws IOException {
    return resources == null ? Set.of() : of(resources.getCOSObject());
  }

  private Set<String> of(COSDictionary resources) {
    Set<String> found = read.get(resources);
    if (found == null) {
      found = new TreeSet<>();
      read.put(resources, found);
      for (COSDictionary state : entries(resources, COSName.EXT_G_STATE)) {
        state(state, found);
      }
      for (COSDictionary object : entries(resources, COSName.XOBJECT)) {
        object(object, found);
      }
    }
    return found;
  }

  private static List<COSDictionary> entries(COSDictionary resources, COSName kind) {
    COSDictionary entries = resources.getCOSDictionary(kind);
    return entries == null
        ? List.of()
        : entries.keySet().stream()
            .map(entries::getDictionaryObject)
            .filter(COSDictionary.class::isInstance)
            .map(COSDictionary.class::cast)
            .toList();
  }

  private static void state(COSDictionary state, Set<String> found) {
    for (String key : HALFTONES) {
      COSName name = COSName.getPDFName(key);
      boolean usual = "Default".equals(state.getNameAsString(name));
      if (state.containsKey(name) && !usual) {
        found.add("transfer function or halftone");
      }
    }
  }

  private void object(COSDictionary object, Set<String> found) {
    String kind = object.getNameAsString(COSName.SUBTYPE, "");
    if (kind.equals("PS") || object.containsKey(COSName.getPDFName("PS"))) {
      found.add("PostScript");
    }
    if (object.containsKey(COSName.getPDFName("Ref"))) {
      found.add("reference to another file");
    }
    if (object.containsKey(COSName.getPDFName("OPI"))) {
      found.add("OPI");
    }
    if (object.containsKey(COSName.getPDFName("Alternates"))) {
      found.add("alternate pictures");
    }
    if (object.containsKey(COSName.SMASK)) {
      found.add("soft mask");
    }
    if (object.containsKey(COSName.F)) {
      found.add("data in another file");
    }
    filters(object.getDictionaryObject(COSName.FILTER), found);
    COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
    if (inner != null) {
      found.addAll(of(inner));
    }
  }

  private static void filters(@Nullable COSBase filter, Set<String> found) {
    if (filter instanceof COSArray several) {
      several.forEach(each -> filters(each instanceof COSObject o ? o.getObject() : each, found));
    } else if (COSName.LZW_DECODE.equals(filter)) {
      found.add("LZW");
    } else if (COSName.JPX_DECODE.equals(filter)) {
      found.add("JPEG 2000");
    }
  }
}
