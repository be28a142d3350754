package recto.sink;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A colour profile of the sRGB space, made from the figures of IEC 61966-2-1 in the form of
 * ICC.1:2004 (version 4): three primaries as seen under D50 and one parametric curve.
 */
final class ScreenProfile {
  static final String IDENTIFIER = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final double[] D50 = {0.9642, 1.0, 0.8249};

  private ScreenProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB"));
    tags.put("cprt", words("No copyright, use freely"));
    tags.put("wtpt", numbers("XYZ ", D50));
    tags.put(
        "chad",
        numbers(
            "sf32", 1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508,
            0.75168));
    tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    int at = HEADER + 4 + ENTRY * tags.size();
    ByteBuffer directory = ByteBuffer.allocate(at - HEADER).putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] before = {};
    int beforeAt = at;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      byte[] bytes = tag.getValue();
      if (bytes != before) {
        before = bytes;
        beforeAt = at + data.size();
        data.writeBytes(bytes);
        while (data.size() % 4 != 0) {
          data.write(0);
        }
      }
      directory.put(ascii(tag.getKey())).putInt(beforeAt).putInt(bytes.length);
    }
    ByteBuffer profile = ByteBuffer.allocate(at + data.size());
    profile.putInt(0, profile.capacity());
    profile.putInt(8, 0x04200000);
    profile.put(12, ascii("mntrRGB XYZ "));
    profile.putShort(24, (short) 2025).putShort(26, (short) 1).putShort(28, (short) 1);
    profile.put(36, ascii("acsp"));
    for (int i = 0; i < D50.length; i++) {
      profile.putInt(68 + 4 * i, fixed(D50[i]));
    }
    profile.put(HEADER, directory.array());
    profile.put(at, data.toByteArray());
    return profile.array();
  }

  private static byte[] words(String words) {
    byte[] text = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate(28 + text.length);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
    tag.put(ascii("enUS")).putInt(text.length).putInt(28).put(text);
    return tag.array();
  }

  private static byte[] numbers(String type, double... values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  /** Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below. */
  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 4 * 5).put(ascii("para")).putInt(0);
    tag.putShort((short) 3).putShort((short) 0);
    for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String letters) {
    return letters.getBytes(StandardCharsets.US_ASCII);
  }
}
