package recto.line;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.folio.Colour;
import recto.font.FontException;
import recto.font.FontStack;
import recto.style.FaceFiles;
import recto.style.LineCosts;
import recto.style.Protrusion;
import recto.style.Stylesheet;
import recto.style.TextStyle.Look;

/**
 * What a source is set from: a {@link Type} for each look and language met, out of a {@link
 * TypeStock}. Shared by the workers, so that a word which one of them has shaped is there for all.
 * Once closed nothing is set from it; lines that were made are good on.
 */
public final class TypeCase implements AutoCloseable {
  /** Stands in where a style names a family that cannot be had. */
  private static final String BOOK_FACE = "EB Garamond";

  private final TypeStock stock;
  private final Stylesheet style;
  private final Diagnostics diagnostics;
  private final Source source;
  private final Map<Key, Type> types = new ConcurrentHashMap<>();
  private final Queue<Bench> benches = new ConcurrentLinkedQueue<>();

  /** Asked for last, by whichever worker. */
  private volatile @Nullable Found last;

  private record Found(Look look, String language, Type type) {}

  private record Key(Look look, String language) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && language.equals(key.language) && look.equals(key.look);
    }

    @Override
    public int hashCode() {
      return 31 * look.hashCode() + language.hashCode();
    }
  }

  /**
   * An empty case.
   *
   * @param stock that its founts are taken from
   * @param diagnostics told of families that cannot be had, and by the breakers of letters that no
   *     font has, words that no line has room for and lengths that an editor asks for in vain
   * @param source that they are found in
   */
  public TypeCase(Stylesheet style, TypeStock stock, Diagnostics diagnostics, Source source) {
    this.stock = stock;
    this.style = style;
    this.diagnostics = diagnostics;
    this.source = source;
    stock.clear();
  }

  Type of(Look look, String language) {
    Found found = last;
    if (found != null && language.equals(found.language()) && same(look, found.look())) {
      return found.type();
    }
    Type type = types.computeIfAbsent(new Key(shape(look), language), this::make);
    last = new Found(look, language, type);
    return type;
  }

  /** One more, for one more worker. */
  Bench bench() {
    Bench bench = stock.bench();
    benches.add(bench);
    return bench;
  }

  Stylesheet style() {
    return style;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Source source() {
    return source;
  }

  @SuppressWarnings("ReferenceEquality") // Most are the same; to compare all they hold takes long.
  private static boolean same(Look look, Look other) {
    return look == other || look.equals(other);
  }

  /** The look without what makes no difference to the shape of letters. */
  private static Look shape(Look look) {
    return new Look(
        look.family(),
        look.size(),
        look.bold(),
        look.italic(),
        look.caps(),
        look.position(),
        look.figures(),
        look.letterspacing(),
        false,
        false,
        Colour.BLACK);
  }

  private Type make(Key key) {
    Look look = key.look();
    LineCosts costs = style.lineCosts();
    Protrusion protrusion = costs.protrusion() ? style.protrusion(look) : Protrusion.NONE;
    return stock.type(look, key.language(), stack(look), protrusion, costs);
  }

  private FontStack stack(Look look) {
    try {
      FontStack stack = stock.library().stack(file(look), look.bold(), look.italic());
      stack.remark().ifPresent(remark -> diagnostics.warning(source, Span.NONE, remark));
      return stack;
    } catch (FontException e) {
      diagnostics.error(source, Span.NONE, e.getMessage() + "; set in " + BOOK_FACE);
    }
    try {
      return stock.library().stack(BOOK_FACE, look.bold(), look.italic());
    } catch (FontException e) {
      throw new IllegalStateException("the built-in book face is gone", e);
    }
  }

  /** The family of a look, or the file that the style brings for it. */
  private String file(Look look) {
    FaceFiles files = style.faces().get(look.family());
    if (files == null) {
      return look.family();
    }
    String file =
        look.bold() && look.italic()
            ? files.boldItalic()
            : look.bold() ? files.bold() : look.italic() ? files.italic() : files.regular();
    return file == null ? files.regular() : file;
  }

  /** Gives back what its workers have made words with. */
  @Override
  public void close() {
    stock.takeBack(benches);
    benches.clear();
  }
}
