package recto.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF holds, whatever compressor wrote it: its objects by number, streams inflated, without
 * the tables by which a reader finds them.
 */
public final class PdfContent {
  private static final Set<String> COMPRESSION = Set.of("Length", "Filter", "DecodeParms");

  /** What of a trailer is content; the rest finds objects. */
  private static final List<String> TRAILER = List.of("Root", "Info", "ID");

  private final MessageDigest digest;

  private PdfContent() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A digest of the content of {@code pdf}: SHA-256 in hexadecimal.
   *
   * @throws IOException where it cannot be read
   */
  public static String digest(Path pdf) throws IOException {
    PdfContent content = new PdfContent();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      content.document(document.getDocument());
    }
    return HexFormat.of().formatHex(content.digest.digest());
  }

  private void document(COSDocument document) throws IOException {
    List<COSObjectKey> keys = new ArrayList<>(new TreeSet<>(document.getXrefTable().keySet()));
    for (COSObjectKey key : keys) {
      COSBase object = document.getObjectFromPool(key).getObject();
      if (object != null && !finds(object)) {
        say(key.getNumber() + " obj ");
        base(object);
      }
    }
    for (String name : TRAILER) {
      COSBase value = document.getTrailer().getItem(COSName.getPDFName(name));
      if (value != null) {
        say(name);
        base(value);
      }
    }
  }

  /** True for what holds other objects or says where they are. */
  private static boolean finds(COSBase object) {
    return object instanceof COSStream stream
        && (COSName.OBJ_STM.equals(stream.getItem(COSName.TYPE))
            || COSName.XREF.equals(stream.getItem(COSName.TYPE)));
  }

  private void base(COSBase base) throws IOException {
    if (base instanceof COSObject reference) {
      COSObjectKey key = reference.getKey();
      say((key == null ? "?" : Long.toString(key.getNumber())) + " R ");
    } else if (base instanceof COSDictionary dictionary) {
      dictionary(dictionary);
    } else if (base instanceof COSArray array) {
      say("[");
      for (int i = 0; i < array.size(); i++) {
        base(array.get(i));
      }
      say("]");
    } else if (base instanceof COSString string) {
      say("<" + string.toHexString() + ">");
    } else {
      say(base + " ");
    }
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    boolean inflated =
        dictionary instanceof COSStream
            && COSName.FLATE_DECODE.equals(dictionary.getItem(COSName.FILTER));
    TreeMap<String, COSBase> entries = new TreeMap<>();
    dictionary.entrySet().forEach(each -> entries.put(each.getKey().getName(), each.getValue()));
    if (inflated) {
      entries.keySet().removeAll(COMPRESSION);
    }
    say("<<");
    for (var entry : entries.entrySet()) {
      say("/" + entry.getKey() + " ");
      base(entry.getValue());
    }
    say(">>");
    if (dictionary instanceof COSStream stream) {
      try (InputStream in = inflated ? stream.createInputStream() : stream.createRawInputStream()) {
        in.transferTo(new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest));
      }
    }
  }

  private void say(String words) {
    digest.update(words.getBytes(StandardCharsets.UTF_8));
  }
}
