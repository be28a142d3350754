package recto.page;

/** Why a page pays. */
public enum Cause {
  SHORT(0, "short of lines"),
  LONG(1, "a line longer than others"),
  WHITE(2, "white above the notes"),
  WIDOW(3, "a widow at the head of the next page"),
  ORPHAN(4, "an orphan at its foot"),
  HYPHEN(5, "a hyphen at its end"),
  HEAD(6, "a head or signature parted from its text"),
  TORN(7, "a row of a table parted"),
  KEPT(8, "parted what is to stay together"),
  SPLIT(9, "a note that goes on"),
  SPREAD(10, "deeper or less deep than the page beside it"),
  LOOSENESS(11, "paragraphs longer or shorter than their best"),
  ENDING(12, "few lines on the last page"),
  OVERFULL(13, "something that fits no page"),
  STRETCH(14, "white put into it"),
  SMALLER(15, "pictures made smaller"),
  LESS_WHITE(16, "white taken from it"),
  UNEVEN(17, "more white in one place than in others like it");

  private final int place;
  private final String words;

  Cause(int place, String words) {
    this.place = place;
    this.words = words;
  }

  /** Its place in a list of costs. */
  int place() {
    return place;
  }

  /** What has happened, as in "a widow at the head of the next page". */
  public String words() {
    return words;
  }
}
