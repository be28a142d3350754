package recto.handout;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Division;
import recto.edition.Transcript;

/** The documents of a text: what is called so, else its outermost divisions. */
final class Documents {
  private Documents() {}

  static List<Transcript.Part> of(Transcript transcript) {
    List<Transcript.Part> documents = parts(transcript, true);
    return documents.isEmpty() ? parts(transcript, false) : documents;
  }

  private static List<Transcript.Part> parts(Transcript transcript, boolean named) {
    List<Transcript.Part> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < transcript.parts().size(); i++) {
      Transcript.Part part = transcript.parts().get(i);
      boolean wanted =
          named ? part.division().isDocument() : part.division().matter() == Division.Matter.BODY;
      if (i >= end && wanted && part.end() > part.offset()) {
        found.add(part);
        end = part.endPart();
      }
    }
    return found;
  }
}
