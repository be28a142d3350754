package recto.font;

import java.util.List;

/** The faces of one family, at least one. */
record Family(String name, List<FontFile> files) {
  private static final int WRONG_SLOPE = 2;

  Family {
    files = List.copyOf(files);
  }

  /** The face asked for, or the nearest: the slope matters more than the weight. */
  FontFile nearest(boolean bold, boolean italic) {
    FontFile best = files.get(0);
    int least = Integer.MAX_VALUE;
    for (FontFile file : files) {
      int distance = (file.bold() == bold ? 0 : 1) + (file.italic() == italic ? 0 : WRONG_SLOPE);
      if (distance < least) {
        best = file;
        least = distance;
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
