package recto.proof;

import java.util.HashMap;
import java.util.Map;
import recto.edition.Targets.Target;
import recto.edition.Transcript;
import recto.edition.Transcript.NoteText;

/** Where in the file that is drawn what references of the edition name. */
final class TargetPlaces {
  private final Map<String, Long> notes = new HashMap<>();
  private final Map<String, Long> divisions = new HashMap<>();
  private final Map<String, Long> pages = new HashMap<>();
  private final Map<String, Long> anchors = new HashMap<>();

  TargetPlaces(Evidence evidence) {
    for (int s = 0; s < evidence.scripts().size(); s++) {
      Script script = evidence.scripts().get(s);
      NoteText note = script.note();
      Flow flow = evidence.flow(s);
      if (note != null && flow != null) {
        put(notes, note.note().id(), flow.first());
      }
      for (Script.Piece piece : script.pieces()) {
        Transcript transcript = piece.transcript();
        for (Transcript.Part part : transcript.parts()) {
          place(evidence, s, piece, part.offset(), divisions, part.division().id());
        }
        for (Transcript.PageMark page : transcript.pages()) {
          if (!page.inherited()) {
            place(evidence, s, piece, page.offset(), pages, page.id());
          }
        }
        for (Transcript.Place anchor : transcript.places()) {
          place(evidence, s, piece, anchor.offset(), anchors, anchor.id());
        }
        for (Transcript.EntryText entry : transcript.entries()) {
          place(evidence, s, piece, entry.offset(), anchors, entry.entry().id());
        }
      }
    }
  }

  private static void place(
      Evidence evidence,
      int script,
      Script.Piece piece,
      int offset,
      Map<String, Long> places,
      String id) {
    Script source = evidence.scripts().get(script);
    int letter = source.letter(piece.base() + offset);
    if (letter < source.letters().length()) {
      put(places, id, evidence.place(script, letter));
    }
  }

  private static void put(Map<String, Long> places, String id, long place) {
    if (!id.isEmpty()) {
      places.putIfAbsent(id, place);
    }
  }

  /** Where {@code target} is drawn, {@link Flow#NOWHERE} where it is not. */
  long of(Target target) {
    Map<String, Long> places =
        switch (target.kind()) {
          case NOTE -> notes;
          case DIVISION -> divisions;
          case PAGE -> pages;
          case ENTRY, ANCHOR -> anchors;
        };
    return places.getOrDefault(target.id(), Flow.NOWHERE);
  }
}
