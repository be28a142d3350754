package recto.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads what a PDF says of itself: its information, metadata, output intents and identifiers. */
final class FactsReader {
  private FactsReader() {}

  static FileFacts read(PDDocument document) throws IOException {
    COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
    COSDictionary marks = catalogue.getCOSDictionary(COSName.MARK_INFO);
    return new FileFacts(
        String.format(Locale.ROOT, "%.1f", document.getVersion()),
        catalogue.getString(COSName.LANG, ""),
        information(document),
        metadata(catalogue),
        outputIntents(catalogue),
        identifiers(document),
        marks != null && marks.getBoolean(COSName.getPDFName("Marked"), false));
  }

  private static Map<String, String> information(PDDocument document) {
    Map<String, String> information = new HashMap<>();
    COSDictionary dictionary = document.getDocumentInformation().getCOSObject();
    for (COSName name : dictionary.keySet()) {
      String value = dictionary.getString(name, dictionary.getNameAsString(name));
      if (value != null) {
        information.put(name.getName(), value);
      }
    }
    return information;
  }

  private static Map<String, String> metadata(COSDictionary catalogue) throws IOException {
    COSStream packet = catalogue.getCOSStream(COSName.METADATA);
    if (packet == null) {
      return Map.of();
    }
    try (InputStream in = packet.createInputStream()) {
      return XmpReader.properties(in);
    }
  }

  private static Map<String, String> outputIntents(COSDictionary catalogue) {
    Map<String, String> intents = new HashMap<>();
    COSArray array = catalogue.getCOSArray(COSName.OUTPUT_INTENTS);
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary intent) {
        intents.put(
            intent.getNameAsString(COSName.S, ""),
            intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, ""));
      }
    }
    return intents;
  }

  private static List<String> identifiers(PDDocument document) {
    List<String> identifiers = new ArrayList<>();
    COSArray array = document.getDocument().getTrailer().getCOSArray(COSName.ID);
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSString identifier) {
        identifiers.add(identifier.toHexString());
      }
    }
    return identifiers;
  }
}
