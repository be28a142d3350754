package recto.reading;

import java.util.List;
import java.util.Set;

/**
 * What a printer or an archive asks of a PDF.
 *
 * @param facts what it says of itself
 * @param encrypted true where a password or a right was set
 * @param packed true where objects are kept in streams, as PDF 1.5 allows
 * @param identified true where it has an ID of two parts
 * @param titled true where viewers are to show its title
 * @param leftward true where pages follow each other from right to left
 * @param catalogue the names of what its catalogue holds, and of the kinds of names it keeps
 * @param intents the kinds of printing it is made for
 */
public record PressFile(
    FileFacts facts,
    boolean encrypted,
    boolean packed,
    boolean identified,
    boolean titled,
    boolean leftward,
    Set<String> catalogue,
    List<OutputIntent> intents,
    List<PressFont> fonts,
    List<PressPage> pages) {
  public PressFile {
    catalogue = Set.copyOf(catalogue);
    intents = List.copyOf(intents);
    fonts = List.copyOf(fonts);
    pages = List.copyOf(pages);
  }
}
