package recto.galley;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Reading;
import recto.edition.Rend;
import recto.edition.Sides;
import recto.edition.Targets;
import recto.folio.Element;
import recto.folio.Origin;
import recto.folio.Role;
import recto.galley.ParagraphMaker.Called;
import recto.style.LookChange;
import recto.style.TextStyle.Look;

/** Puts the words of a block into a paragraph; one for each look within it. */
final class InlineSetter implements Inline.Cases<ParagraphMaker> {
  private final Setting setting;
  private final ParagraphMaker maker;
  private final RunProperties properties;

  InlineSetter(Setting setting, ParagraphMaker maker, Look look, String language) {
    this(setting, maker, RunProperties.of(look, language, maker.element()));
  }

  /** For words of the paragraph that belong to an element of their own. */
  InlineSetter(Setting setting, ParagraphMaker maker, Look look, String language, int element) {
    this(setting, maker, RunProperties.of(look, language, element));
  }

  private InlineSetter(Setting setting, ParagraphMaker maker, RunProperties properties) {
    this.setting = setting;
    this.maker = maker;
    this.properties = properties;
  }

  void all(List<Inline> content) {
    for (Inline each : content) {
      each.accept(this);
    }
  }

  @Override
  public ParagraphMaker text(Inline.Text text) {
    maker.source(text.span(), text.text(), properties);
    if (setting.style().handout().withheldBars()) {
      additions().withheld(text);
    }
    return maker;
  }

  @Override
  public ParagraphMaker lineBreak(Inline.LineBreak lineBreak) {
    maker.lineEnd(lineBreak.span(), properties);
    return maker;
  }

  @Override
  public ParagraphMaker pageBreak(Inline.PageBreak pageBreak) {
    setting.pages().begin(pageBreak);
    return maker;
  }

  @Override
  public ParagraphMaker call(Inline.Call call) {
    new CallSetter(setting, maker, properties).call(call.note());
    return maker;
  }

  @Override
  public ParagraphMaker recall(Inline.Recall recall) {
    new CallSetter(setting, maker, properties).recall(recall);
    return maker;
  }

  private AdditionSetter additions() {
    return new AdditionSetter(setting, maker, properties);
  }

  @Override
  public ParagraphMaker styled(Inline.Styled styled) {
    LookChange signs = setting.looks().signs(styled.rend());
    if (signs == null || holdsSigns(signs, Plain.words(styled.content()))) {
      changed(styled.rend(), styled.language()).all(styled.content());
    } else {
      Look look = setting.looks().on(properties.look(), styled.rend());
      additions().letters(styled.span(), signs.before(), look);
      changed(styled.rend(), styled.language()).all(styled.content());
      additions().letters(styled.span(), signs.after(), look);
    }
    return maker;
  }

  private InlineSetter changed(Rend rend, String language) {
    Look look = setting.looks().on(properties.look(), rend);
    if (language.isEmpty() || language.equals(properties.language())) {
      return with(properties.in(look));
    }
    int span =
        setting.tags().open(Element.of(properties.element(), Role.SPAN).withLanguage(language));
    return with(
        new RunProperties(look, language, span, properties.target(), properties.addition()));
  }

  private InlineSetter with(RunProperties other) {
    return new InlineSetter(setting, maker, other);
  }

  @Override
  public ParagraphMaker named(Inline.Named named) {
    if (setting.scope() == Scope.TEXT) {
      setting.index().add(named, setting.targets(), maker);
    }
    String element = named.kind().name().toLowerCase(Locale.ROOT);
    String target = listed(named);
    InlineSetter setter = target.isEmpty() ? this : link(properties.look(), target);
    setter.element(named.span(), element, named.rend(), named.content());
    return maker;
  }

  /** Where the list stands that explains a name, where the style leads there. */
  private String listed(Inline.Named named) {
    boolean leads =
        setting.style().references().names()
            && !named.key().isEmpty()
            && properties.target().isEmpty()
            && !properties.addition();
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
      additions().gap(editorial);
      return maker;
    }
    LookChange change = setting.looks().editorial(element, editorial);
    boolean within = change != null && maker.runs().isWithin(change.before(), change.after());
    set(editorial.span(), change, within, editorial.rend(), editorial.content());
    return maker;
  }

  private void element(Span at, String name, Rend rend, List<Inline> content) {
    set(at, setting.looks().element(name), false, rend, content);
  }

  /**
   * Sets words in the look that is theirs.
   *
   * @param signed true where the signs around them are there already
   */
  private void set(
      Span at, @Nullable LookChange change, boolean signed, Rend rend, List<Inline> content) {
    if (change == null) {
      changed(rend, "").all(content);
      return;
    }
    Look look = change.on(properties.look());
    boolean signs = !signed && !holdsSigns(change, Plain.words(content));
    if (signs) {
      additions().letters(at, change.before(), look);
    }
    with(properties.in(look)).changed(rend, "").all(content);
    if (signs) {
      additions().letters(at, change.after(), look);
    }
  }

  private static boolean holdsSigns(LookChange change, String words) {
    boolean held = words.startsWith(change.before()) && words.endsWith(change.after());
    return !change.before().isEmpty() && (words.isEmpty() || held);
  }

  @Override
  public ParagraphMaker reference(Inline.Reference reference) {
    Look look = setting.looks().on(properties.look(), reference.rend());
    String target = properties.target().isEmpty() ? setting.destination(reference.target()) : "";
    if (target.isEmpty() || properties.addition()) {
      with(properties.in(look)).all(reference.content());
      return maker;
    }
    new ReferenceSetter(setting, maker).set(reference, this, look, target);
    return maker;
  }

  /** For words that lead somewhere. */
  InlineSetter link(Look look, String target) {
    int link = setting.tags().open(Element.of(properties.element(), Role.LINK).withTarget(target));
    return with(new RunProperties(look, properties.language(), link, target, false));
  }

  /** The properties of words that lead somewhere and are not the source's. */
  RunProperties addedLink(Look look, String target) {
    Element link = Element.of(properties.element(), Role.LINK).withTarget(target).added();
    return added(look, setting.tags().open(link), target);
  }

  private RunProperties added(Look look, int element, String target) {
    return new RunProperties(look, properties.language(), element, target, true);
  }

  /** For words that lead somewhere and in place of which others come. */
  InlineSetter replaced(Look look, String target) {
    Element link =
        Element.of(properties.element(), Role.LINK).withTarget(target).from(Origin.REPLACED);
    return with(added(look, setting.tags().open(link), target));
  }

  @Override
  public ParagraphMaker choice(Inline.Choice choice) {
    boolean editor = setting.style().sides().of(choice.kind()) == Sides.Side.EDITOR;
    all(editor ? choice.editor() : choice.source());
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
      maker.call(new Called(maker.runs().lastLetter(start), setter -> setter.entry(entry, number)));
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
  public ParagraphMaker milestone(Inline.Milestone milestone) {
    additions().milestone(milestone);
    return maker;
  }

  @Override
  public ParagraphMaker quotationMark(Inline.QuotationMark mark) {
    additions().quotationMark(mark);
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
    additions().missing(picture);
    return maker;
  }
}
