package recto.sink;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/**
 * The objects of a file that are made as values of PDFBox: each is given its number when it is
 * first asked for, and written when it is complete.
 */
final class CosObjects {
  /** Objects in one object stream. */
  private static final int TOGETHER = 200;

  private static final String REGULAR_SIGNS = "!\"$&'*+,-.:;=?@\\^_`|~";

  private final PdfFile file;
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  CosObjects(PdfFile file) {
    this.file = file;
  }

  /** The number of an object, which is written in its turn. */
  int number(COSBase object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    int number = file.number();
    numbers.put(object, number);
    waiting.add(object);
    return number;
  }

  /** Writes all objects that were asked for, and what they lead to. */
  void write() throws IOException {
    try (ObjectText text = new ObjectText()) {
      while (!waiting.isEmpty()) {
        COSBase object = waiting.remove();
        if (object instanceof COSStream stream) {
          write(stream);
        } else {
          object.accept(new Text(text.begin(number(object))));
        }
        if (text.count() == TOGETHER || waiting.isEmpty()) {
          file.objects(text.written(file.streams()));
        }
      }
    }
  }

  private void write(COSStream stream) throws IOException {
    ContentBytes entries = new ContentBytes();
    Text text = new Text(entries);
    for (Map.Entry<COSName, COSBase> entry : stream.entrySet()) {
      if (!entry.getKey().equals(COSName.LENGTH)) {
        text.entry(entry.getKey(), entry.getValue());
      }
    }
    try (InputStream data = stream.createRawInputStream()) {
      file.stream(number(stream), entries.toString(), data.readAllBytes());
    }
  }

  /** Writes values as text, objects of their own as what refers to them. */
  private final class Text implements ICOSVisitor {
    private final ContentBytes out;

    Text(ContentBytes out) {
      this.out = out;
    }

    void entry(COSName key, COSBase value) throws IOException {
      visitFromName(key);
      value(value);
    }

    private void value(COSBase value) throws IOException {
      boolean container = value instanceof COSDictionary || value instanceof COSArray;
      if (container && !value.isDirect()) {
        out.put(' ').reference(number(value));
      } else {
        value.accept(this);
      }
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
      out.put('[');
      for (int i = 0; i < array.size(); i++) {
        value(array.get(i));
      }
      out.put(']');
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
      out.put("<<");
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        entry(entry.getKey(), entry.getValue());
      }
      out.put(">>");
    }

    @Override
    public void visitFromObject(COSObject reference) {
      out.put(' ').reference((int) reference.getKey().getNumber());
    }

    @Override
    public void visitFromName(COSName name) {
      out.put('/');
      for (byte each : name.getBytes()) {
        char sign = (char) Byte.toUnsignedInt(each);
        boolean regular =
            (sign < 0x80 && Character.isLetterOrDigit(sign)) || REGULAR_SIGNS.indexOf(sign) >= 0;
        if (regular) {
          out.put(sign);
        } else {
          out.put('#').hex(sign, 2);
        }
      }
    }

    @Override
    public void visitFromString(COSString string) {
      byte[] bytes = string.getBytes();
      for (byte each : bytes) {
        if (each < ' ' || each > '~') {
          out.hexString(bytes);
          return;
        }
      }
      out.put('(');
      for (byte each : bytes) {
        out.string(each);
      }
      out.put(')');
    }

    @Override
    public void visitFromInt(COSInteger number) {
      out.put(' ').number(number.longValue(), 0);
    }

    @Override
    public void visitFromFloat(COSFloat number) {
      String shortest = Float.toString(number.floatValue());
      out.put(' ').put(new BigDecimal(shortest).toPlainString());
    }

    @Override
    public void visitFromBoolean(COSBoolean truth) {
      out.put(' ').put(Boolean.toString(truth.getValue()));
    }

    @Override
    public void visitFromNull(COSNull nothing) {
      out.put(" null");
    }

    @Override
    public void visitFromStream(COSStream stream) {
      throw new IllegalStateException("a stream is an object of its own");
    }

    @Override
    public void visitFromDocument(COSDocument document) {
      throw new IllegalStateException("a document is no object");
    }
  }
}
