package recto.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import recto.edition.Edition;
import recto.notation.Json;
import recto.volume.Concordance;

/**
 * Writes a concordance as JSON: {@code edition}, its id, and {@code groups}; in each group {@code
 * document} and {@code id}, where its pages are one document's, and {@code pages}; of each page
 * {@code original}, its number; {@code begins}, the name of the place in the PDF; {@code page}, the
 * number here; {@code index}, that page's place in the file, from 0; and {@code note}, true where
 * it begins in a note.
 */
final class ConcordanceJson {
  private ConcordanceJson() {}

  static void write(Concordance concordance, Edition edition, OutputStream out) throws IOException {
    StringBuilder json = new StringBuilder();
    json.append("{\n  \"edition\": ").append(Json.quoted(edition.metadata().id()));
    json.append(",\n  \"groups\": [");
    String between = "\n";
    for (Concordance.Group group : concordance.groups()) {
      json.append(between).append("    {");
      if (!group.document().isEmpty()) {
        json.append("\"document\": ").append(Json.quoted(group.document()));
        json.append(", \"id\": ").append(Json.quoted(group.id())).append(", ");
      }
      json.append("\"pages\": [");
      pages(group, json);
      json.append("\n    ]}");
      between = ",\n";
    }
    json.append("\n  ]\n}\n");
    out.write(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void pages(Concordance.Group group, StringBuilder json) {
    String between = "\n";
    for (Concordance.Row row : group.rows()) {
      json.append(between).append("      {\"original\": ").append(Json.quoted(row.original()));
      json.append(", \"begins\": ").append(Json.quoted(row.destination()));
      json.append(", \"page\": ").append(Json.quoted(row.here()));
      json.append(", \"index\": ").append(row.page());
      json.append(row.note() ? ", \"note\": true}" : "}");
      between = ",\n";
    }
  }
}
