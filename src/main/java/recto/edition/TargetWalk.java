package recto.edition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Span;
import recto.edition.Targets.Kind;
import recto.edition.Targets.Target;

/** Walks an edition, notes and readings too, and gathers ids and what refers to them. */
final class TargetWalk extends Walk {
  /** The first letter after those of Latin, Greek, Cyrillic and Armenian. */
  private static final char FIRST_TALL = 0x590;

  /** One reference. */
  record Use(Span span, String target) {}

  final Map<String, Target> targets = new HashMap<>();
  final List<Use> uses = new ArrayList<>();

  /** Labels of notes by their ids. */
  final Map<String, String> labels = new HashMap<>();

  /** The series that its notes are of. */
  final Set<String> series = new HashSet<>();

  /** The ids that stand in front matter. */
  final Set<String> front = new HashSet<>();

  /** The words that a list enters something under, by the id of what it explains. */
  final Map<String, String> headwords = new HashMap<>();

  private final List<String> entered = new ArrayList<>();

  long letters;

  /** How many letters it has of each script but those of Europe, whose letters are alike high. */
  final Map<UnicodeScript, Long> scripts = new EnumMap<>(UnicodeScript.class);

  private boolean inFront;

  private Walk bear(Kind kind, String id) {
    if (!id.isEmpty()) {
      targets.putIfAbsent(id, new Target(kind, id));
      if (inFront) {
        front.add(id);
      }
    }
    return this;
  }

  private Walk use(Span span, String target) {
    if (!target.isEmpty()) {
      uses.add(new Use(span, target));
    }
    return this;
  }

  @Override
  public Walk division(Division division) {
    inFront = division.matter() == Division.Matter.FRONT;
    bear(Kind.DIVISION, division.id());
    return blocks(division.blocks());
  }

  @Override
  protected Walk item(Listing.Item item) {
    entered.clear();
    super.item(item);
    enter(item.label());
    return this;
  }

  /** The words under which a list enters what bears the ids since the last entry. */
  private void enter(List<Inline> words) {
    if (!entered.isEmpty()) {
      String form = Plain.words(words);
      if (!form.isEmpty()) {
        entered.forEach(id -> headwords.putIfAbsent(id, form));
      }
      entered.clear();
    }
  }

  @Override
  public Walk text(Inline.Text text) {
    String words = text.text();
    letters += words.length();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= FIRST_TALL) {
        scripts.merge(UnicodeScript.of(words.charAt(i)), 1L, Long::sum);
      }
    }
    return this;
  }

  @Override
  public Walk pageBreak(Inline.PageBreak pageBreak) {
    return bear(Kind.PAGE, pageBreak.id());
  }

  @Override
  public Walk call(Inline.Call call) {
    bear(Kind.NOTE, call.note().id());
    labels.putIfAbsent(call.note().id(), call.note().label());
    series.add(call.note().series());
    return blocks(call.note().blocks());
  }

  @Override
  public Walk recall(Inline.Recall recall) {
    return use(recall.span(), recall.target());
  }

  @Override
  public Walk named(Inline.Named named) {
    enter(named.content());
    return inlines(named.content());
  }

  @Override
  public Walk reference(Inline.Reference reference) {
    use(reference.span(), reference.target());
    return inlines(reference.content());
  }

  @Override
  public Walk choice(Inline.Choice choice) {
    return inlines(choice.source()).inlines(choice.editor());
  }

  @Override
  public Walk entry(Inline.Entry entry) {
    bear(Kind.ENTRY, entry.id());
    inlines(entry.lemma());
    entry.readings().forEach(reading -> inlines(reading.content()));
    return this;
  }

  @Override
  public Walk anchor(Inline.Anchor anchor) {
    entered.add(anchor.id());
    return bear(Kind.ANCHOR, anchor.id());
  }
}
