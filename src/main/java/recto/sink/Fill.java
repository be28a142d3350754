package recto.sink;

import recto.folio.Colour;

/** Sets the colour of what is filled or drawn, where it changes; belongs to one page at a time. */
final class Fill {
  /** The colour in which a page begins. */
  private static final int BLACK = 0;

  private static final int PLATES = -1;

  private final ContentBytes out;
  private final Colouring colouring;
  private int now;

  Fill(ContentBytes out, Colouring colouring) {
    this.out = out;
    this.colouring = colouring;
  }

  void begin() {
    now = BLACK;
  }

  /** The colour of ink on the page. */
  void colour(Colour colour) {
    int rgb = colour.rgb();
    if (colouring == Colouring.GREY) {
      rgb = 0x10101 * Colouring.grey(rgb);
    }
    if (rgb == now) {
      return;
    }
    now = rgb;
    if (rgb == 0x10101 * (rgb & 0xFF)) {
      level(rgb & 0xFF).put(" g\n");
      return;
    }
    boolean profiled = colouring == Colouring.PROFILED;
    if (profiled) {
      out.put('/').put(Colouring.PROFILE).put(" cs ");
    }
    level(rgb >> 16).put(' ');
    level(rgb >> 8 & 0xFF).put(' ');
    level(rgb & 0xFF).put(profiled ? " sc\n" : " rg\n");
  }

  /** The colour of marks around the page: on every plate where a press makes plates. */
  void marks() {
    if (colouring == Colouring.SCREEN) {
      colour(Colour.BLACK);
    } else if (now != PLATES) {
      now = PLATES;
      out.put('/').put(Colouring.ALL_PLATES).put(" cs 1 sc\n");
    }
  }

  private ContentBytes level(int value) {
    return out.number(Math.round(value * 1000 / 255.0), 3);
  }
}
