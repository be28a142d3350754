package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recto.edition.Edition;
import recto.reading.PdfReading;
import recto.style.Stylesheet;

/** Proves a finished file: reads it back and holds it against the edition it was made from. */
public final class Proof {
  /** Every law, in order. A new one is added here and nowhere else. */
  private static final List<Law> LAWS =
      List.of(
          new NothingLost(),
          new OldPageNumbers(),
          new NotesBelowCalls(),
          new NothingOverlaps(),
          new OnTheGrid(),
          new WidowsAndLadders(),
          new LinksArrive(),
          new FontsWhole(),
          new NoTrace());

  private final PdfReading reading;
  private final Copy copy;

  private Proof(PdfReading reading, Copy copy) {
    this.reading = reading;
    this.copy = copy;
  }

  /**
   * Reads the text of a file by its structure.
   *
   * @throws IOException with a message of one line, where the file is damaged or has no structure
   */
  public static Proof of(PdfReading reading) throws IOException {
    if (reading.structure().elements().isEmpty()) {
      throw new IOException("has no structure that tells text from additions; nothing is proved");
    }
    return new Proof(reading, Copy.of(reading));
  }

  /**
   * How the file stands before all laws.
   *
   * @param edition what was set, selected already
   * @param style the design it was set in
   * @throws IOException with a message of one line, where the file is damaged
   */
  public Verdict against(Edition edition, Stylesheet style) throws IOException {
    Evidence evidence =
        new Evidence(edition, style, reading, copy, Evidence.scripts(edition, style));
    List<Ruling> rulings = new ArrayList<>();
    for (Law law : LAWS) {
      Findings findings = new Findings(reading.pageLabels());
      law.examine(evidence, findings);
      rulings.add(findings.ruling(law));
    }
    return new Verdict(reading.pages(), rulings);
  }
}
