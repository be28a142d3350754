package recto.sink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a press prints with: inks, paper and process, as an ICC profile says (ISO 15076-1).
 *
 * @param name under which it is registered at color.org, as in "FOGRA39", or a name of its own
 * @param words what a person calls it
 * @param profile of class "prtr", for CMYK or grey
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintingCondition(String name, String words, byte[] profile) {
  private static final String COATED = "ISOcoated_v2_300_bas.icc";
  private static final int CLASS = 12;
  private static final int SPACE = 16;
  private static final int SIGNATURE = 36;
  private static final int HEADER = 128;

  /**
   * @throws IllegalArgumentException saying why, where no press has such a profile
   */
  public PrintingCondition {
    if (profile.length < HEADER || !word(profile, SIGNATURE).equals("acsp")) {
      throw new IllegalArgumentException("is no ICC profile");
    }
    String space = word(profile, SPACE);
    boolean known = space.equals("CMYK") || space.equals("GRAY");
    if (!known || !word(profile, CLASS).equals("prtr")) {
      throw new IllegalArgumentException(
          "is not the profile of a press; PDF/X wants one of class \"prtr\" for CMYK or grey");
    }
  }

  /** Offset on coated paper by ISO 12647-2, at most 300 % of ink. */
  public static PrintingCondition coated() {
    try (InputStream in = PrintingCondition.class.getResourceAsStream(COATED)) {
      if (in == null) {
        throw new IllegalStateException(COATED + " is not in the jar");
      }
      return new PrintingCondition("FOGRA39", "ISO Coated v2 300% (basICColor)", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many inks there are: 4, or 1 for black alone. */
  int inks() {
    return word(profile, SPACE).equals("CMYK") ? 4 : 1;
  }

  private static String word(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
  }
}
