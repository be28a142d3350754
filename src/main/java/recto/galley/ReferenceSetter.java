package recto.galley;

import java.util.List;
import java.util.Optional;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Targets.Kind;
import recto.edition.Targets.Target;
import recto.style.PageStyle;
import recto.style.ReferenceStyle;
import recto.style.TextStyle.Look;

/** Sets what a reference says, and after it where its target stands in this book. */
final class ReferenceSetter {
  private static final String PAGE = "{page}";
  private static final String NOTE = "{note}";

  /** The widest roman number of a page for which there is room without fail. */
  private static final String ROMAN = "xxviii";

  private final Setting setting;
  private final ParagraphMaker maker;

  ReferenceSetter(Setting setting, ParagraphMaker maker) {
    this.setting = setting;
    this.maker = maker;
  }

  /**
   * @param around sets the words around the reference
   * @param look of its words
   * @param destination where it leads
   */
  void set(Inline.Reference reference, InlineSetter around, Look look, String destination) {
    Optional<Target> target = setting.targets().find(reference.target());
    if (target.isPresent() && setting.rekeys()) {
      String words = Plain.words(reference.content());
      int number = target.get().number(words);
      if (number > 0 && number == words.length()) {
        replace(reference.content(), around.replaced(look, destination), destination);
        return;
      }
      if (number > 0
          && reference.content().size() == 1
          && reference.content().get(0) instanceof Inline.Text text) {
        List<Inline> before = List.of(new Inline.Text(text.span(), words.substring(0, number)));
        replace(before, around.replaced(look, destination), destination);
        List<Inline> sign = List.of(new Inline.Text(text.span(), words.substring(number)));
        around.link(look, destination).all(sign);
        return;
      }
    }
    around.link(look, destination).all(reference.content());
    if (target.isPresent() && setting.scope() == Scope.TEXT) {
      String addition = addition(target.get());
      if (!addition.isEmpty()) {
        add(reference, addition, target.get(), around.addedLink(look, destination));
      }
    }
  }

  private void replace(List<Inline> number, InlineSetter replaced, String destination) {
    int start = maker.offset();
    replaced.all(number);
    if (maker.offset() > start) {
      maker.mark(new Mark.Slot(start, maker.offset(), destination, Mark.Slot.Kind.PAGES));
    }
  }

  private String addition(Target target) {
    return template(target.kind())
        .replace(" {", "\u00A0{")
        .replace(NOTE, setting.targets().label(target));
  }

  private void add(
      Inline.Reference reference, String addition, Target target, RunProperties properties) {
    int at = addition.indexOf(PAGE);
    if (at < 0) {
      maker.added(reference.span(), addition, properties);
      return;
    }
    maker.added(reference.span(), addition.substring(0, at), properties);
    int start = maker.offset();
    maker.added(reference.span(), widest(target, properties.look()), properties);
    maker.mark(new Mark.Slot(start, maker.offset(), properties.target(), Mark.Slot.Kind.PAGE));
    maker.added(reference.span(), addition.substring(at + PAGE.length()), properties);
  }

  private String template(Kind kind) {
    ReferenceStyle style = setting.style().references();
    return switch (kind) {
      case DIVISION -> style.division();
      case NOTE -> style.note();
      case PAGE -> style.originalPage();
      case ENTRY, ANCHOR -> "";
    };
  }

  /** The widest number that the page of {@code target} may have. */
  private String widest(Target target, Look look) {
    if (setting.targets().inFront(target) && setting.style().running().frontRoman()) {
      return ROMAN;
    }
    PageStyle page = setting.style().page();
    long letters = Math.max(1, page.lines() * page.measure() * 2 / look.size());
    long most = 50 + 2 * setting.targets().letters() / letters;
    return "0".repeat(Long.toString(most).length());
  }
}
