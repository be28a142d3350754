package recto.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.ConcordanceStyle;
import recto.style.IndexStyle;

/** What the style wants to be made when the pages are known, with its elements. */
final class Appendices {
  private final Setting setting;
  private final int root;
  private final List<Appendix> all = new ArrayList<>();

  Appendices(Setting setting, int root) {
    this.setting = setting;
    this.root = root;
  }

  List<Appendix> all() {
    ConcordanceStyle concordance = setting.style().concordance();
    if (concordance.by() != ConcordanceStyle.By.NONE) {
      add(Appendix.Kind.CONCORDANCE, concordance.head(), Role.TABLE, Map.of());
    }
    IndexStyle index = setting.style().index();
    index(Appendix.Kind.PERSONS, index.persons());
    index(Appendix.Kind.PLACES, index.places());
    index(Appendix.Kind.ORGANISATIONS, index.organisations());
    index(Appendix.Kind.TERMS, index.terms());
    return all;
  }

  /** An index of which the text names nothing is not made. */
  private void index(Appendix.Kind kind, String head) {
    Map<String, String> forms = setting.index().forms(kind);
    if (!head.isEmpty() && !forms.isEmpty()) {
      add(kind, head, Role.INDEX, forms);
    }
  }

  private void add(Appendix.Kind kind, String head, Role list, Map<String, String> forms) {
    int sect = setting.tags().open(Element.of(root, Role.SECT).added());
    int title = setting.tags().open(sect, Role.H1);
    String destination = setting.names().claim("recto-" + kind.name().toLowerCase(Locale.ROOT));
    all.add(new Appendix(kind, head, destination, title, setting.tags().open(sect, list), forms));
  }
}
