package recto.font;

import java.util.List;

/**
 * Faces in order of preference for one look (family, weight, slope): the first that covers a letter
 * sets it.
 */
public record FontStack(List<Face> faces) {
  public FontStack {
    faces = List.copyOf(faces);
    if (faces.isEmpty()) {
      throw new IllegalArgumentException("a font stack needs a face");
    }
  }

  /** The face of choice. */
  public Face first() {
    return faces.get(0);
  }
}
