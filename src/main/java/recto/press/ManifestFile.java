package recto.press;

import java.nio.file.Path;

/**
 * A manifest to be written.
 *
 * @param recto the version of Recto that writes it
 */
public record ManifestFile(Path path, String recto) {
  ManifestMaker maker() {
    Path folder = path.toAbsolutePath().getParent();
    return new ManifestMaker(folder == null ? path.toAbsolutePath() : folder, recto);
  }
}
