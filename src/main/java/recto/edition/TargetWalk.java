package recto.edition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Targets.Kind;
import recto.edition.Targets.Target;

/** Walks an edition, notes and readings too, and gathers ids and what refers to them. */
final class TargetWalk implements Block.Cases<TargetWalk>, Inline.Cases<TargetWalk> {
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

  private TargetWalk bear(Kind kind, String id) {
    if (!id.isEmpty()) {
      targets.putIfAbsent(id, new Target(kind, id));
      if (inFront) {
        front.add(id);
      }
    }
    return this;
  }

  private TargetWalk use(Span span, String target) {
    if (!target.isEmpty()) {
      uses.add(new Use(span, target));
    }
    return this;
  }

  private TargetWalk blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private TargetWalk inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  private void head(@Nullable Heading head) {
    if (head != null) {
      heading(head);
    }
  }

  @Override
  public TargetWalk division(Division division) {
    inFront = division.matter() == Division.Matter.FRONT;
    bear(Kind.DIVISION, division.id());
    return blocks(division.blocks());
  }

  @Override
  public TargetWalk heading(Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public TargetWalk prose(Prose prose) {
    return inlines(prose.content());
  }

  @Override
  public TargetWalk verse(Verse verse) {
    verse.lines().forEach(line -> inlines(line.content()));
    return this;
  }

  @Override
  public TargetWalk listing(Listing listing) {
    head(listing.head());
    for (Listing.Item item : listing.items()) {
      entered.clear();
      inlines(item.label());
      blocks(item.blocks());
      enter(item.label());
    }
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
  public TargetWalk table(Table table) {
    head(table.head());
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    return this;
  }

  @Override
  public TargetWalk quotation(Quotation quotation) {
    return blocks(quotation.blocks());
  }

  @Override
  public TargetWalk figure(Figure figure) {
    return blocks(figure.caption());
  }

  @Override
  public TargetWalk text(Inline.Text text) {
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
  public TargetWalk lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public TargetWalk pageBreak(Inline.PageBreak pageBreak) {
    return bear(Kind.PAGE, pageBreak.id());
  }

  @Override
  public TargetWalk call(Inline.Call call) {
    bear(Kind.NOTE, call.note().id());
    labels.putIfAbsent(call.note().id(), call.note().label());
    series.add(call.note().series());
    return blocks(call.note().blocks());
  }

  @Override
  public TargetWalk recall(Inline.Recall recall) {
    return use(recall.span(), recall.target());
  }

  @Override
  public TargetWalk styled(Inline.Styled styled) {
    return inlines(styled.content());
  }

  @Override
  public TargetWalk named(Inline.Named named) {
    enter(named.content());
    return inlines(named.content());
  }

  @Override
  public TargetWalk reference(Inline.Reference reference) {
    use(reference.span(), reference.target());
    return inlines(reference.content());
  }

  @Override
  public TargetWalk editorial(Inline.Editorial editorial) {
    return inlines(editorial.content());
  }

  @Override
  public TargetWalk choice(Inline.Choice choice) {
    return inlines(choice.source()).inlines(choice.editor());
  }

  @Override
  public TargetWalk entry(Inline.Entry entry) {
    bear(Kind.ENTRY, entry.id());
    inlines(entry.lemma());
    entry.readings().forEach(reading -> inlines(reading.content()));
    return this;
  }

  @Override
  public TargetWalk anchor(Inline.Anchor anchor) {
    entered.add(anchor.id());
    return bear(Kind.ANCHOR, anchor.id());
  }

  @Override
  public TargetWalk milestone(Inline.Milestone milestone) {
    return this;
  }

  @Override
  public TargetWalk quotationMark(Inline.QuotationMark mark) {
    return this;
  }

  @Override
  public TargetWalk inset(Inline.Inset inset) {
    return blocks(inset.figure().caption());
  }
}
