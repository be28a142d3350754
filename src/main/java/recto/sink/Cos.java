package recto.sink;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import recto.unit.Length;

/**
 * Makes PDF objects. What is not said to be an object of its own is written inside the one that
 * holds it.
 */
final class Cos {
  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** What stands for the object of this number. */
  static COSObject reference(int number) {
    return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
  }

  /** A dictionary written where it is used. */
  static COSDictionary inner() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  /** An array written where it is used. */
  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    array.setDirect(true);
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  static COSInteger integer(long value) {
    return COSInteger.get(value);
  }

  /** A number to three decimals. */
  static COSNumber number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths % 1000 == 0) {
      return COSInteger.get(thousandths / 1000);
    }
    return new COSFloat(thousandths / 1000f);
  }

  /** A length in points. */
  static COSNumber points(long length) {
    return number(Length.toPoints(length));
  }

  static COSString text(String text) {
    return new COSString(text);
  }

  /** A stream of {@code deflated} bytes, which are used as they are. */
  static COSStream deflated(byte[] deflated) throws IOException {
    COSStream stream =
        new COSStream(
            null,
            new RandomAccessReadView(new RandomAccessReadBuffer(deflated), 0, deflated.length));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** A stream of bytes that are written as they are. */
  static COSStream plain(byte[] bytes) throws IOException {
    return new COSStream(
        null, new RandomAccessReadView(new RandomAccessReadBuffer(bytes), 0, bytes.length));
  }
}
