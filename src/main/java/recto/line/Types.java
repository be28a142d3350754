package recto.line;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.folio.Colour;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;
import recto.shape.Shaper;
import recto.shape.WordCache;
import recto.style.FaceFiles;
import recto.style.LineCosts;
import recto.style.Protrusion;
import recto.style.Stylesheet;
import recto.style.TextStyle.Look;

/** The type case of one worker: a {@link Type} for each look and language met. */
final class Types {
  /** Stands in where a style names a family that cannot be had. */
  private static final String BOOK_FACE = "EB Garamond";

  private final FontLibrary library;
  private final Stylesheet style;
  private final Diagnostics diagnostics;
  private final Source source;
  private final WordCache cache;
  private final Map<Key, Type> types = new HashMap<>();
  private final Map<String, Ties> ties = new HashMap<>();

  private @Nullable Look lastLook;
  private String lastLanguage = "";
  private @Nullable Type last;

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

  Types(FontLibrary library, Stylesheet style, Diagnostics diagnostics, Source source) {
    this.library = library;
    this.style = style;
    this.diagnostics = diagnostics;
    this.source = source;
    this.cache = new WordCache(new Shaper(library));
  }

  Type of(Look look, String language) {
    if (last != null && language.equals(lastLanguage) && same(look, lastLook)) {
      return last;
    }
    Type type = types.computeIfAbsent(new Key(shape(look), language), this::make);
    last = type;
    lastLook = look;
    lastLanguage = language;
    return type;
  }

  @SuppressWarnings("ReferenceEquality") // Most are the same; to compare all they hold takes long.
  private static boolean same(Look look, @Nullable Look other) {
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
    return new Type(
        look, key.language(), stack(look), cache, protrusion, ties(key.language()), costs);
  }

  private Ties ties(String language) {
    return ties.computeIfAbsent(language, tag -> new Ties(TieWords.of(tag)));
  }

  private FontStack stack(Look look) {
    try {
      FontStack stack = library.stack(file(look), look.bold(), look.italic());
      stack.remark().ifPresent(remark -> diagnostics.warning(source, Span.NONE, remark));
      return stack;
    } catch (FontException e) {
      diagnostics.error(source, Span.NONE, e.getMessage() + "; set in " + BOOK_FACE);
    }
    try {
      return library.stack(BOOK_FACE, look.bold(), look.italic());
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
}
