package recto.galley;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.edition.Inline.Named;
import recto.edition.Plain;
import recto.edition.Targets;
import recto.style.IndexStyle;

/**
 * What the text names and an index is to be made of, with the words under which the index enters
 * it: those of the list that explains it, else those of the text where it is first named.
 */
final class IndexEntries {
  private final Map<Appendix.Kind, Map<String, String>> forms = new EnumMap<>(Appendix.Kind.class);

  IndexEntries(IndexStyle style) {
    wanted(Appendix.Kind.PERSONS, style.persons());
    wanted(Appendix.Kind.PLACES, style.places());
    wanted(Appendix.Kind.ORGANISATIONS, style.organisations());
    wanted(Appendix.Kind.TERMS, style.terms());
  }

  private void wanted(Appendix.Kind kind, String head) {
    if (!head.isEmpty()) {
      forms.put(kind, new HashMap<>());
    }
  }

  /** Adds the mark of a mention where an index is made of its kind and it says what it names. */
  void add(Named named, Targets targets, ParagraphMaker maker) {
    Appendix.Kind kind = kind(named);
    Map<String, String> known = kind == null ? null : forms.get(kind);
    if (kind == null || known == null || named.key().isEmpty()) {
      return;
    }
    String key = targets.find(named.key()).map(Targets.Target::id).orElse(named.key());
    if (!known.containsKey(key)) {
      String words = targets.headword(key).orElseGet(() -> Plain.words(named.content()));
      if (words.isEmpty()) {
        return;
      }
      known.put(key, words);
    }
    maker.mark(new Mark.Mention(maker.offset(), kind, key));
  }

  private static Appendix.@Nullable Kind kind(Named named) {
    return switch (named.kind()) {
      case PERSON -> Appendix.Kind.PERSONS;
      case PLACE -> Appendix.Kind.PLACES;
      case ORGANISATION -> Appendix.Kind.ORGANISATIONS;
      case TERM, GLOSS -> Appendix.Kind.TERMS;
      case DATE, OTHER -> null;
    };
  }

  /** The words of the entries of an index, by what they name. */
  Map<String, String> forms(Appendix.Kind kind) {
    return forms.getOrDefault(kind, Map.of());
  }
}
