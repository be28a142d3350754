package recto.font;

import java.util.List;

/** The faces of one family, at least one. */
record Family(String name, List<FontFile> files) {
  Family {
    files = List.copyOf(files);
  }

  /** The face asked for, or the nearest to it. */
  FontFile nearest(boolean bold, boolean italic) {
    FontFile best = files.get(0);
    for (FontFile file : files) {
      if (file.distance(bold, italic) < best.distance(bold, italic)) {
        best = file;
      }
    }
    return best;
  }

  /** As in "bold italic"; "regular" for neither. */
  static String style(boolean bold, boolean italic) {
    if (!bold && !italic) {
      return "regular";
    }
    return (bold ? "bold" : "") + (bold && italic ? " " : "") + (italic ? "italic" : "");
  }
}
