package recto.handout;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** An address as a QR code (ISO/IEC 18004): squares that a telephone reads. */
final class AddressCode {
  private AddressCode() {}

  /** The rows of the code, dark squares true; no rows for no address. */
  static List<List<Boolean>> squares(String address) {
    List<List<Boolean>> rows = new ArrayList<>();
    if (!address.isEmpty()) {
      QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
      for (int y = 0; y < code.size; y++) {
        List<Boolean> row = new ArrayList<>();
        for (int x = 0; x < code.size; x++) {
          row.add(code.getModule(x, y));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
