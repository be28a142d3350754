package recto.galley;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.InheritedPage;
import recto.edition.Inline;
import recto.edition.Inline.PageBreak;
import recto.edition.Inline.Text;
import recto.edition.Metadata;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Targets;
import recto.style.Stylesheets;

/** Small editions made by hand, and what the galley has of them. */
final class GalleySketch {
  static final Span AT = new Span(1, 1);

  private GalleySketch() {}

  static Text text(String words) {
    return new Text(AT, words);
  }

  static PageBreak page(String label) {
    return new PageBreak(AT, "pg_" + label, label, "");
  }

  static Prose prose(Inline... content) {
    return new Prose(AT, Prose.Role.PARAGRAPH, Rend.NONE, false, List.of(content));
  }

  static Note note(String label, String id, String words) {
    return new Note(AT, id, Note.EDITORIAL, "", label, false, true, List.of(prose(text(words))));
  }

  static Division division(@Nullable InheritedPage inherited, List<Block> blocks) {
    return new Division(
        AT, "d1", "document", "", "1", Division.Matter.BODY, "", Rend.NONE, inherited, blocks);
  }

  static Galley galley(Division division) {
    Edition edition =
        new Edition(
            new Source("test.xml"), Metadata.EMPTY, List.of(division), List.of(), List.of());
    return new GalleyMaker(Stylesheets.builtIn("book"), new Diagnostics())
        .galley(edition, Targets.of(edition));
  }

  static List<Paragraph> set(Block... blocks) {
    return paragraphs(galley(division(null, List.of(blocks))));
  }

  static List<Paragraph> paragraphs(Galley galley) {
    List<Paragraph> paragraphs = new ArrayList<>();
    galley
        .sections()
        .forEach(section -> section.passages().forEach(p -> paragraphs.add((Paragraph) p)));
    return paragraphs;
  }

  static List<Mark.OriginalPage> pages(Paragraph paragraph) {
    return marks(paragraph, Mark.OriginalPage.class);
  }

  static List<NoteText> notes(Paragraph paragraph) {
    return marks(paragraph, Mark.NoteCall.class).stream().map(Mark.NoteCall::note).toList();
  }

  static <M extends Mark> List<M> marks(Paragraph paragraph, Class<M> kind) {
    return paragraph.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
