package recto.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import recto.edition.Division;
import recto.edition.Transcript;

/** The documents of a text: what is called so, else its outermost divisions. */
final class Documents {
  private Documents() {}

  /**
   * A document.
   *
   * @param name by which a sidecar speaks of it: its id, or where one of them has none, its place
   *     among them, from 1
   */
  record Document(String name, Transcript.Part part) {
    Division division() {
      return part.division();
    }
  }

  static List<Document> of(Transcript transcript) {
    List<Transcript.Part> parts = parts(transcript, true);
    if (parts.isEmpty()) {
      parts = parts(transcript, false);
    }
    boolean named = haveIds(parts);
    List<Document> documents = new ArrayList<>();
    for (Transcript.Part part : parts) {
      String place = String.valueOf(documents.size() + 1);
      documents.add(new Document(named ? part.division().id() : place, part));
    }
    return documents;
  }

  /** Their ids, as a selection is written; empty where they have none. */
  static String selection(Transcript transcript) {
    List<Document> documents = of(transcript);
    boolean named = haveIds(documents.stream().map(Document::part).toList());
    return named ? documents.stream().map(Document::name).collect(Collectors.joining(",")) : "";
  }

  private static boolean haveIds(List<Transcript.Part> parts) {
    Set<String> ids = new HashSet<>(Set.of(""));
    return parts.stream().allMatch(part -> ids.add(part.division().id()));
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
