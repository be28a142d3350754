package recto.reading;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A way through all that the logical structure of a file holds, in its order. */
final class StructureWalk {
  private final PdfReading reading;
  private final Follower follower;

  StructureWalk(PdfReading reading, Follower follower) {
    this.reading = reading;
    this.follower = follower;
  }

  /**
   * Leads the follower through all elements that no other holds, and those in them.
   *
   * @throws IOException where a page's content is damaged
   */
  void through(ReadStructure structure) throws IOException {
    try {
      for (ReadElement element : structure.elements()) {
        if (element.parent() < 0) {
          through(element);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void through(ReadElement element) {
    follower.enter(element);
    Step step = new Step(element);
    for (ReadElement.Kid kid : element.kids()) {
      kid.accept(step);
    }
    follower.leave(element);
  }

  private final class Step implements ReadElement.Kid.Cases<Boolean> {
    private final ReadElement owner;

    Step(ReadElement owner) {
      this.owner = owner;
    }

    @Override
    public Boolean element(ReadElement.Nested nested) {
      through(reading.structure().element(nested.element()));
      return true;
    }

    @Override
    public Boolean content(ReadElement.Content content) {
      try {
        ReadPage page = reading.page(content.page());
        follower.content(owner, page, page.glyphs(content.id()));
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Boolean area(ReadElement.Area area) {
      follower.link(owner, reading.link(area));
      return true;
    }
  }
}
