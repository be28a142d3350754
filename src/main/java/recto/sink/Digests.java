package recto.sink;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests from which names and identifiers are made, so that the same input gives the same. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
