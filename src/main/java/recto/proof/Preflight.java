package recto.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import recto.reading.PressFile;

/** What a printer or an archive would object to in a PDF, from any system. */
public final class Preflight {
  private final Set<PreflightStandard> asked;

  /**
   * @param asked the standards to be held; where there are none, those that a file claims are, and
   *     what archives want is advice
   */
  public Preflight(Set<PreflightStandard> asked) {
    this.asked = Set.copyOf(asked);
  }

  /** All objections, standard by standard and check by check. */
  public List<Objection> objections(PressFile file) {
    List<Objection> all = new ArrayList<>();
    for (PreflightStandard standard : standards(file)) {
      boolean binding = asked.contains(standard) || standard.claimed(file);
      Objections objections = new Objections(standard, binding);
      for (PreflightCheck check : standard.checks()) {
        objections.begin(check);
        check.rule().ask(file, objections);
      }
      all.addAll(objections.all());
    }
    return all;
  }

  private Set<PreflightStandard> standards(PressFile file) {
    if (!asked.isEmpty()) {
      return EnumSet.copyOf(asked);
    }
    Set<PreflightStandard> standards =
        EnumSet.of(PreflightStandard.SHOP, PreflightStandard.ARCHIVE);
    for (PreflightStandard standard : PreflightStandard.values()) {
      if (standard.claimed(file)) {
        standards.add(standard);
      }
    }
    return standards;
  }
}
