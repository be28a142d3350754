package recto.press;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.notation.Json;

/**
 * What a file was made of and what came out, each with its SHA-256, so that it can be made again.
 *
 * @param recto the version that made it
 * @param job what was asked for; paths start from the manifest's folder
 * @param parts what it was made of, by what it is for and its name
 * @param result what came out
 */
record Manifest(String recto, Map<String, String> job, List<Part> parts, Result result) {
  /** The form of manifests that this class reads and writes. */
  private static final long FORM = 1;

  /**
   * Something that the file was made of.
   *
   * @param role as in "source", "style", "font", "picture"
   * @param name its path from the manifest's folder, or what it is called
   */
  record Part(String role, String name, String sha256) {
    String key() {
      return role + " " + name;
    }
  }

  /**
   * What came out.
   *
   * @param file its path from the manifest's folder
   * @param bytes the hash of the file
   * @param content the hash of what it holds, whatever the compressor made of it; empty where the
   *     file is no PDF
   * @param concordance the hash of the concordance; empty where none was asked for
   */
  record Result(String file, String bytes, String content, String concordance) {}

  Manifest {
    job = new LinkedHashMap<>(job);
    parts = List.copyOf(parts);
  }

  void write(Output file) throws PressException {
    StringBuilder json = new StringBuilder("{\n\"manifest\": " + FORM + ",\n");
    json.append("\"recto\": ").append(Json.quoted(recto)).append(",\n\"job\": {");
    String before = "\n  ";
    for (Map.Entry<String, String> each : job.entrySet()) {
      json.append(before).append(Json.quoted(each.getKey())).append(": ");
      json.append(Json.quoted(each.getValue()));
      before = ",\n  ";
    }
    json.append("\n},\n\"parts\": [");
    before = "\n  ";
    for (Part part : parts) {
      json.append(before).append("{\"role\": ").append(Json.quoted(part.role()));
      json.append(", \"name\": ").append(Json.quoted(part.name()));
      json.append(", \"sha256\": ").append(Json.quoted(part.sha256())).append('}');
      before = ",\n  ";
    }
    json.append("\n],\n\"result\": {\"file\": ").append(Json.quoted(result.file()));
    json.append(", \"sha256\": ").append(Json.quoted(result.bytes()));
    json.append(", \"content\": ").append(Json.quoted(result.content()));
    json.append(", \"concordance\": ").append(Json.quoted(result.concordance()));
    json.append("}\n}\n");
    file.fill(out -> out.write(json.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The manifest in {@code file}.
   *
   * @throws PressException where it cannot be read, is damaged or of another form
   */
  static Manifest read(Path file) throws PressException {
    try {
      return of(Json.read(Files.readString(file)));
    } catch (NoSuchFileException e) {
      throw new PressException(file, "there is no such manifest", e);
    } catch (CharacterCodingException e) {
      throw new PressException(file, "is no manifest, for it is not text; name the JSON file", e);
    } catch (IOException e) {
      boolean folder = Files.isDirectory(file);
      String why =
          folder ? "is a folder; name a file in it" : "cannot be read: " + Output.reason(e);
      throw new PressException(file, why, e);
    } catch (IllegalArgumentException e) {
      throw new PressException(file, String.valueOf(e.getMessage()), e);
    } catch (ClassCastException | NullPointerException e) {
      throw new PressException(
          file, "is damaged or no manifest; make it anew with typeset --manifest", e);
    }
  }

  private static Manifest of(@Nullable Object json) {
    Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(json);
    if (!Long.valueOf(FORM).equals(Objects.requireNonNull(root.get("manifest")))) {
      throw new IllegalArgumentException(
          "is a manifest of form "
              + root.get("manifest")
              + ", and this Recto reads form "
              + FORM
              + "; make it anew with typeset --manifest");
    }
    Map<String, String> job = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(root.get("job")))
        .forEach((key, value) -> job.put((String) key, (String) Objects.requireNonNull(value)));
    List<Part> parts = new ArrayList<>();
    for (Object each : (List<?>) Objects.requireNonNull(root.get("parts"))) {
      Map<?, ?> part = (Map<?, ?>) each;
      parts.add(new Part(words(part, "role"), words(part, "name"), words(part, "sha256")));
    }
    Map<?, ?> result = (Map<?, ?>) Objects.requireNonNull(root.get("result"));
    return new Manifest(
        words(root, "recto"),
        job,
        parts,
        new Result(
            words(result, "file"),
            words(result, "sha256"),
            words(result, "content"),
            result.containsKey("concordance") ? words(result, "concordance") : ""));
  }

  private static String words(Map<?, ?> from, String key) {
    return (String) Objects.requireNonNull(from.get(key));
  }

  /** In what {@code again} is made of other parts, in one line each. */
  List<String> differences(Manifest again) {
    Map<String, String> before = new LinkedHashMap<>();
    parts.forEach(part -> before.put(part.key(), part.sha256()));
    Map<String, String> now = new LinkedHashMap<>();
    again.parts.forEach(part -> now.put(part.key(), part.sha256()));
    List<String> differences = new ArrayList<>();
    if (!recto.equals(again.recto)) {
      differences.add("it was made by Recto " + recto + ", and this is " + again.recto);
    }
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      String was = before.get(key);
      String is = now.get(key);
      if (was == null) {
        differences.add("the " + key + " was not there");
      } else if (is == null) {
        differences.add("the " + key + " is not used any more");
      } else if (!was.equals(is)) {
        differences.add("the " + key + " has changed");
      }
    }
    if (!result.concordance().equals(again.result.concordance())) {
      differences.add("the concordance is another");
    }
    return differences;
  }
}
