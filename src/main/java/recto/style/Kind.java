package recto.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;
import recto.unit.Length;

/** What the values of a key may be. */
interface Kind<T> {
  /** What {@code written} stands for, or null where it is not of this kind. */
  @Nullable T read(Object written);

  /** What may be written, for a message. */
  String wanted();

  /** Lengths from {@code least} to {@code most} scaled points. */
  record Lengths(Units units, long least, long most) implements Kind<Long> {
    @Override
    public @Nullable Long read(Object written) {
      Long length = units.length(written);
      return length == null || length < least || length > most ? null : length;
    }

    @Override
    public String wanted() {
      return units.wanted() + "; from " + points(least) + " to " + points(most) + " points";
    }

    private static String points(long length) {
      return PlainLines.number(Length.toPoints(length));
    }
  }

  /** Arrays of what {@code each} reads. */
  record Many<T>(Kind<T> each) implements Kind<List<T>> {
    @Override
    public @Nullable List<T> read(Object written) {
      if (!(written instanceof List<?> values)) {
        return null;
      }
      List<T> read = new ArrayList<>(values.size());
      for (Object value : values) {
        T one = each.read(value);
        if (one == null) {
          return null;
        }
        read.add(one);
      }
      return read;
    }

    @Override
    public String wanted() {
      return "an array in square brackets, of " + each.wanted();
    }
  }

  /** The marks around a quotation, or those and the marks of one within it. */
  record Quotes() implements Kind<String> {
    @Override
    public @Nullable String read(Object written) {
      List<String> signs = written instanceof String w ? List.of(w.split(" ", -1)) : List.of();
      boolean pairs = signs.size() == 2 || signs.size() == 4;
      return pairs && !signs.contains("") ? String.join(" ", signs) : null;
    }

    @Override
    public String wanted() {
      return "two or four signs parted by spaces, as in \"“ ” ‘ ’\"";
    }
  }

  /** Whole numbers. */
  record Whole(int least, int most) implements Kind<Integer> {
    @Override
    public @Nullable Integer read(Object written) {
      return written instanceof Long number && number >= least && number <= most
          ? Integer.valueOf(number.intValue())
          : null;
    }

    @Override
    public String wanted() {
      return "a whole number from " + least + " to " + most;
    }
  }

  /** True or false. */
  record Flag() implements Kind<Boolean> {
    @Override
    public @Nullable Boolean read(Object written) {
      return written instanceof Boolean flag ? flag : null;
    }

    @Override
    public String wanted() {
      return "true or false";
    }
  }

  /** Words in quotes. */
  record Words() implements Kind<String> {
    @Override
    public @Nullable String read(Object written) {
      return written instanceof String words ? words : null;
    }

    @Override
    public String wanted() {
      return "words in quotes";
    }
  }

  /** One of the words of an enum, in lower case with hyphens. */
  record Word<E extends Enum<E>>(List<E> words) implements Kind<E> {
    @Override
    public @Nullable E read(Object written) {
      for (E word : words) {
        if (of(word).equals(written)) {
          return word;
        }
      }
      return null;
    }

    /** The word of an enum's constant. */
    static String of(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String wanted() {
      List<String> quoted = new ArrayList<>();
      for (E word : words) {
        quoted.add("\"" + of(word) + "\"");
      }
      int last = quoted.size() - 1;
      return String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
  }

  /** Colours as in "#1a2b3c". */
  record Colours() implements Kind<Colour> {
    @Override
    public @Nullable Colour read(Object written) {
      if (!(written instanceof String words) || words.length() != 7 || words.charAt(0) != '#') {
        return null;
      }
      int rgb = 0;
      for (int i = 1; i < 7; i++) {
        int digit = Character.digit(words.charAt(i), 16);
        if (digit < 0) {
          return null;
        }
        rgb = rgb << 4 | digit;
      }
      return new Colour(rgb);
    }

    @Override
    public String wanted() {
      return "a colour as in \"#000000\"";
    }
  }
}
