package recto.galley;

/** Tells whether a passage shows pages that must be known before its lines are. */
enum Numbered implements Passage.Cases<Boolean> {
  PAGES;

  @Override
  public Boolean paragraph(Paragraph paragraph) {
    return paragraph.marks().stream()
        .anyMatch(mark -> mark instanceof Mark.Slot slot && slot.kind() == Mark.Slot.Kind.PAGES);
  }

  @Override
  public Boolean tabular(Tabular tabular) {
    return false;
  }

  @Override
  public Boolean panel(Panel panel) {
    return false;
  }

  @Override
  public Boolean picture(Picture picture) {
    return false;
  }
}
