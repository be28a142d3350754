package recto.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      1 2 3          | 0:D1
      i ii iii 1 2   | 0:r1 3:D1
      iii iv x xi    | 0:r3 2:r10
      III IV 5       | 0:R3 2:D5
      A-1 A-2 B-3    | 0:(A-)D1 2:(B-)D3
      iiii vx 2      | 0:(iiii) 1:(vx) 2:D2
      7 7 8          | 0:D7 1:D7
      """)
  void aRangeGoesOnAsLongAsItsNumbersDo(String labels, String ranges) {
    COSArray numbers =
        (COSArray)
            PageLabels.dictionary(List.of(labels.split(" ", -1))).getDictionaryObject(COSName.NUMS);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      COSDictionary range = (COSDictionary) numbers.getObject(i + 1);
      String prefix = range.getString(COSName.P);
      String style = range.getNameAsString(COSName.S);
      read.add(
          numbers.getInt(i)
              + ":"
              + (prefix == null ? "" : "(" + prefix + ")")
              + (style == null ? "" : style + range.getInt(COSName.ST)));
    }
    assertEquals(ranges, String.join(" ", read));
  }
}
