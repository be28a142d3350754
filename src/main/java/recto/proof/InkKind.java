package recto.proof;

import java.util.List;
import java.util.Set;
import recto.reading.PressInk;

/** What kind of ink a colour is on press. */
final class InkKind {
  private static final Set<String> SCREEN = Set.of("DeviceRGB", "CalRGB");
  private static final Set<String> MANAGED = Set.of("ICCBased", "Lab", "CalGray", "CalRGB");

  private InkKind() {}

  /** Mixed of red, green and blue, as screens do. */
  static boolean isScreen(PressInk ink) {
    return SCREEN.contains(ink.space());
  }

  /** Defined by how it looks, not by the inks that make it. */
  static boolean isManaged(PressInk ink) {
    return MANAGED.contains(ink.space());
  }

  /** Black made with more than the black plate. */
  static boolean isRichBlack(PressInk ink) {
    List<Integer> parts = ink.parts();
    if (!ink.space().equals("DeviceCMYK") || parts.size() != 4) {
      return false;
    }
    int least = Math.min(parts.get(0), Math.min(parts.get(1), parts.get(2)));
    boolean coloured = parts.get(0) + parts.get(1) + parts.get(2) > 0;
    return (parts.get(3) >= 500 && coloured) || least >= 500;
  }
}
