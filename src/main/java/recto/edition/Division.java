package recto.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/**
 * A part of the text: a compilation, a chapter, a document, a title page.
 *
 * @param id its {@code xml:id}, or empty
 * @param type as the source calls it, lower case, as in "document"; empty where it does not say;
 *     "titlepage" for a title page, "attachment" for what is attached to a document
 * @param subtype a finer word for the type, or empty
 * @param number its {@code n}, or empty
 * @param matter whether it belongs to front, body or back
 * @param language BCP 47 tag in force, or empty
 * @param inherited the original page on which it begins, where no page break in it says so and the
 *     text begins inside that page
 */
public record Division(
    Span span,
    String id,
    String type,
    String subtype,
    String number,
    Matter matter,
    String language,
    Rend rend,
    @Nullable InheritedPage inherited,
    List<Block> blocks)
    implements Block {

  /** The type of a title page. */
  public static final String TITLE_PAGE = "titlepage";

  private static final Set<String> DOCUMENTS = Set.of("document", "letter", "poem", "scene");

  /** The three parts of a book. */
  public enum Matter {
    FRONT,
    BODY,
    BACK
  }

  public Division {
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.division(this);
  }

  /** True where it is called a document, as a letter or a poem is. */
  public boolean isDocument() {
    return DOCUMENTS.contains(type);
  }

  /** This division with other content. */
  public Division with(@Nullable InheritedPage page, List<Block> content) {
    return new Division(span, id, type, subtype, number, matter, language, rend, page, content);
  }
}
