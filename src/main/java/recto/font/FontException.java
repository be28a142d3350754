package recto.font;

/** A font cannot be used: one line saying which, why, and what to do. */
public final class FontException extends Exception {
  private static final long serialVersionUID = 1L;

  public FontException(String message) {
    super(message);
  }

  public FontException(String message, Throwable cause) {
    super(message, cause);
  }
}
