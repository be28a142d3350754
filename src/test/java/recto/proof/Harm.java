package recto.proof;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is done to a good file. */
interface Harm {
  void to(PDDocument document) throws IOException;
}
