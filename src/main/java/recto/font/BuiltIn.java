package recto.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The families in the jar. Their order is the order in which a letter that the face of choice lacks
 * is looked for.
 */
final class BuiltIn {
  private static final Family READING_AID =
      family(
          "Atkinson Hyperlegible Next",
          "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext",
          "Regular",
          "Italic",
          "Bold",
          "BoldItalic");

  /** What sets the letters that a face of choice lacks. */
  static final List<Family> FALLBACKS =
      List.of(
          family(
              "EB Garamond", "eb-garamond/EBGaramond", "Regular", "Italic", "Bold", "BoldItalic"),
          family(
              "Gentium Book Plus",
              "gentium-book-plus/GentiumBookPlus",
              "Regular",
              "Italic",
              "Bold",
              "BoldItalic"),
          family("Noto Serif", "noto-serif/NotoSerif", "Regular"),
          family("Noto Serif Hebrew", "noto-serif-hebrew/NotoSerifHebrew", "Regular", "Bold"),
          family("Amiri", "amiri/Amiri", "Regular", "Bold"),
          family("Noto Serif Devanagari", "noto-serif-devanagari/NotoSerifDevanagari", "Regular"),
          family("Noto Sans Coptic", "noto-sans-coptic/NotoSansCoptic", "Regular"),
          family("Noto Sans Syriac", "noto-sans-syriac/NotoSansSyriac", "Regular"),
          family("Noto Sans Ethiopic", "noto-sans-ethiopic/NotoSansEthiopic", "Regular"),
          family("DejaVu Serif", "dejavu-serif/DejaVuSerif", "Regular"),
          family("Noto Sans Symbols 2", "noto-sans-symbols-2/NotoSansSymbols2", "Regular"),
          family("Noto Sans Math", "noto-sans-math/NotoSansMath", "Regular"));

  private BuiltIn() {}

  /** The family of that name. */
  static Optional<Family> family(String name) {
    for (Family family : FALLBACKS) {
      if (family.name().equalsIgnoreCase(name)) {
        return Optional.of(family);
      }
    }
    return READING_AID.name().equalsIgnoreCase(name) ? Optional.of(READING_AID) : Optional.empty();
  }

  /** All families. */
  static List<Family> families() {
    List<Family> all = new ArrayList<>(FALLBACKS);
    all.add(READING_AID);
    return all;
  }

  private static Family family(String name, String files, String... styles) {
    FontFile[] faces = new FontFile[styles.length];
    for (int i = 0; i < styles.length; i++) {
      faces[i] =
          FontFile.builtIn(
              "fonts/" + files + "-" + styles[i] + ".ttf",
              name,
              styles[i].startsWith("Bold"),
              styles[i].endsWith("Italic"));
    }
    return new Family(name, List.of(faces));
  }
}
