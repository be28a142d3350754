package recto.galley;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.edition.Inline;
import recto.edition.Note;
import recto.edition.Plain;
import recto.edition.Reading;
import recto.edition.Rend;
import recto.edition.Targets;
import recto.folio.Element;
import recto.folio.Origin;
import recto.folio.Role;
import recto.galley.ParagraphMaker.Called;
import recto.galley.ParagraphMaker.Ink;
import recto.style.LookChange;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/** Puts the words of a block into a paragraph; one for each look within it. */
final class InlineSetter implements Inline.Cases<ParagraphMaker> {
  private final Setting setting;
  private final ParagraphMaker maker;
  private final Ink ink;

  InlineSetter(Setting setting, ParagraphMaker maker, Look look, String language) {
    this(setting, maker, new Ink(look, language, maker.element(), "", false));
  }

  /** For words of the paragraph that belong to an element of their own. */
  InlineSetter(Setting setting, ParagraphMaker maker, Look look, String language, int element) {
    this(setting, maker, new Ink(look, language, element, "", false));
  }

  private InlineSetter(Setting setting, ParagraphMaker maker, Ink ink) {
    this.setting = setting;
    this.maker = maker;
    this.ink = ink;
  }

  void all(List<Inline> content) {
    for (Inline each : content) {
      each.accept(this);
    }
  }

  @Override
  public ParagraphMaker text(Inline.Text text) {
    maker.source(text.span(), text.text(), ink);
    if (setting.style().handout().withheldBars()) {
      withheld(text);
    }
    return maker;
  }

  /** The extent of what the source says was withheld, to scale. */
  private void withheld(Inline.Text text) {
    long measure = setting.style().page().measure();
    String bar = Withheld.bar(text.text(), measure, ink.look().size());
    if (!bar.isEmpty()) {
      added(text.span(), " ", ink.look());
      int element =
          setting
              .tags()
              .open(Element.of(ink.element(), Role.SPAN).withAlternative("withheld").added());
      maker.added(text.span(), bar, added(ink.look().sloped(false), element, ""));
    }
  }

  @Override
  public ParagraphMaker lineBreak(Inline.LineBreak lineBreak) {
    maker.lineEnd(lineBreak.span(), ink);
    return maker;
  }

  @Override
  public ParagraphMaker pageBreak(Inline.PageBreak pageBreak) {
    setting.pages().begin(pageBreak);
    return maker;
  }

  @Override
  public ParagraphMaker call(Inline.Call call) {
    Note note = call.note();
    String name = setting.names().claim(note.id(), "note");
    String back = setting.names().claim("call-" + name);
    if (setting.style().hasSign(note)) {
      sign(note.span(), note.label(), name, back);
    } else if (note.called()) {
      maker.refer(word -> setting.tags().open(Element.of(word, Role.SPAN).withTarget(name)));
    }
    maker.call(new Called(maker.offset(), setter -> setter.note(note, name, back)));
    return maker;
  }

  @Override
  public ParagraphMaker recall(Inline.Recall recall) {
    sign(recall.span(), recall.label(), setting.destination(recall.target()), "");
    return maker;
  }

  /** The sign of a call, parted from a sign just before it. */
  private void sign(Span at, String label, String target, String back) {
    if (label.isEmpty()) {
      return;
    }
    Look raised = raised(ink.look());
    if (maker.endsWithCall()) {
      boolean figures = label.chars().allMatch(Character::isLetterOrDigit);
      String between = figures ? setting.style().betweenCalls() : "\u200A";
      maker.added(at, between, added(raised, setting.tags().added(maker.element()), ""));
    }
    int reference =
        setting.tags().open(Element.of(maker.element(), Role.REFERENCE).withName(back).added());
    int link = setting.tags().open(Element.of(reference, Role.LINK).withTarget(target));
    if (!back.isEmpty()) {
      maker.mark(new Mark.Place(maker.offset(), back));
    }
    maker.added(at, label, added(raised, link, target));
    maker.callEndsHere();
  }

  private static Look raised(Look look) {
    return new Look(
        look.family(),
        look.size(),
        look.bold(),
        false,
        Caps.NONE,
        Position.SUPERIOR,
        look.figures(),
        0,
        false,
        false,
        look.colour());
  }

  private Ink added(Look look, int element, String target) {
    return new Ink(look, ink.language(), element, target, true);
  }

  @Override
  public ParagraphMaker styled(Inline.Styled styled) {
    changed(styled.rend(), styled.language()).all(styled.content());
    return maker;
  }

  private InlineSetter changed(Rend rend, String language) {
    Look look = setting.looks().on(ink.look(), rend);
    if (language.isEmpty() || language.equals(ink.language())) {
      return with(new Ink(look, ink.language(), ink.element(), ink.target(), ink.addition()));
    }
    int span = setting.tags().open(Element.of(ink.element(), Role.SPAN).withLanguage(language));
    return with(new Ink(look, language, span, ink.target(), ink.addition()));
  }

  private InlineSetter with(Ink other) {
    return new InlineSetter(setting, maker, other);
  }

  @Override
  public ParagraphMaker named(Inline.Named named) {
    if (setting.scope() == Scope.TEXT) {
      setting.mentions().add(named, setting.targets(), maker);
    }
    String element = named.kind().name().toLowerCase(Locale.ROOT);
    String target = listed(named);
    InlineSetter setter = target.isEmpty() ? this : link(ink.look(), target);
    setter.element(named.span(), element, named.rend(), named.content());
    return maker;
  }

  /** Where the list stands that explains a name, where the style leads there. */
  private String listed(Inline.Named named) {
    boolean leads =
        setting.style().references().names()
            && !named.key().isEmpty()
            && ink.target().isEmpty()
            && !ink.addition();
    if (!leads) {
      return "";
    }
    return Targets.isAddress(named.key())
        ? named.key()
        : setting.targets().find(named.key()).map(Targets.Target::id).orElse("");
  }

  @Override
  public ParagraphMaker editorial(Inline.Editorial editorial) {
    String element =
        switch (editorial.kind()) {
          case GAP -> "gap";
          case UNCLEAR -> "unclear";
          case SUPPLIED -> "supplied";
          case ADDED -> "add";
          case DELETED -> "del";
          case SURPLUS -> "surplus";
          case EXPANDED -> "ex";
        };
    if (editorial.kind() == Inline.Editorial.Kind.GAP) {
      return gap(editorial);
    }
    LookChange change = setting.looks().editorial(element, editorial);
    if (change != null && maker.isWithin(change.before(), change.after())) {
      change = change.unsigned();
    }
    set(editorial.span(), change, editorial.rend(), editorial.content());
    return maker;
  }

  /** What a gap holds says what is missing and is no text. */
  private ParagraphMaker gap(Inline.Editorial gap) {
    String words = Plain.words(gap.content());
    LookChange change = words.isEmpty() ? null : setting.looks().element("gap");
    if (change == null) {
      added(gap.span(), words.isEmpty() ? setting.style().gapMark() : words, ink.look());
    } else {
      added(gap.span(), change.before() + words + change.after(), change.on(ink.look()));
    }
    return maker;
  }

  private void element(Span at, String name, Rend rend, List<Inline> content) {
    set(at, setting.looks().element(name), rend, content);
  }

  /** Sets words in the look that is theirs; signs around them that are there already stay away. */
  private void set(Span at, @Nullable LookChange change, Rend rend, List<Inline> content) {
    if (change == null) {
      changed(rend, "").all(content);
      return;
    }
    Look look = change.on(ink.look());
    boolean signed = !change.before().isEmpty() && isIn(change, Plain.words(content));
    if (!signed) {
      added(at, change.before(), look);
    }
    with(new Ink(look, ink.language(), ink.element(), ink.target(), ink.addition()))
        .changed(rend, "")
        .all(content);
    if (!signed) {
      added(at, change.after(), look);
    }
  }

  private static boolean isIn(LookChange signs, String words) {
    return words.isEmpty() || (words.startsWith(signs.before()) && words.endsWith(signs.after()));
  }

  /** Letters that are not the source's, in the element of the words around. */
  private void added(Span at, String words, Look look) {
    if (!words.isEmpty()) {
      maker.added(at, words, added(look, setting.tags().added(ink.element()), ""));
    }
  }

  @Override
  public ParagraphMaker reference(Inline.Reference reference) {
    Look look = setting.looks().on(ink.look(), reference.rend());
    String target = ink.target().isEmpty() ? setting.destination(reference.target()) : "";
    if (target.isEmpty() || ink.addition()) {
      with(new Ink(look, ink.language(), ink.element(), ink.target(), ink.addition()))
          .all(reference.content());
      return maker;
    }
    new ReferenceSetter(setting, maker).set(reference, this, look, target);
    return maker;
  }

  /** For words that lead somewhere. */
  InlineSetter link(Look look, String target) {
    int link = setting.tags().open(Element.of(ink.element(), Role.LINK).withTarget(target));
    return with(new Ink(look, ink.language(), link, target, false));
  }

  /** The ink of words that lead somewhere and are not the source's. */
  Ink addedLink(Look look, String target) {
    Element link = Element.of(ink.element(), Role.LINK).withTarget(target).added();
    return added(look, setting.tags().open(link), target);
  }

  /** For words that lead somewhere and in place of which others come. */
  InlineSetter replaced(Look look, String target) {
    Element link = Element.of(ink.element(), Role.LINK).withTarget(target).from(Origin.REPLACED);
    return with(added(look, setting.tags().open(link), target));
  }

  @Override
  public ParagraphMaker choice(Inline.Choice choice) {
    all(setting.editorSide(choice.kind()) ? choice.editor() : choice.source());
    return maker;
  }

  @Override
  public ParagraphMaker entry(Inline.Entry entry) {
    if (!entry.id().isEmpty()) {
      anchor(new Inline.Anchor(entry.id()));
    }
    int start = maker.offset();
    all(entry.lemma());
    if (entry.readings().stream().anyMatch(InlineSetter::says)) {
      String number = setting.pages().lines.verses.take();
      maker.call(new Called(maker.lastLetter(start), setter -> setter.entry(entry, number)));
    }
    return maker;
  }

  private static boolean says(Reading reading) {
    return !reading.content().isEmpty() || !reading.sigla().isEmpty();
  }

  @Override
  public ParagraphMaker anchor(Inline.Anchor anchor) {
    maker.mark(new Mark.Place(maker.offset(), setting.names().claim(anchor.id())));
    return maker;
  }

  @Override
  public ParagraphMaker inset(Inline.Inset inset) {
    Figure picture = inset.figure();
    if (setting.pictures().find(picture.url()) != null) {
      maker.picture(picture);
      return maker;
    }
    setting.pictures().miss(picture.span(), picture.url());
    String words = picture.description();
    added(picture.span(), "[" + (words.isEmpty() ? "figure" : words) + "]", ink.look());
    return maker;
  }
}
