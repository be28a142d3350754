package recto.style;

import java.util.Map;

/**
 * Running heads and folios.
 *
 * @param text the name of the text style of running heads
 * @param folio the name of the text style of folios
 * @param verso what stands on a verso: words with {folio}, {volume}, {section}, {document},
 *     {title}; a tab parts left from right
 * @param recto likewise on a recto
 * @param shorter shorter forms of heads by the id of their division
 * @param series shorter names of series, by their full names
 * @param frontRoman true where pages of front matter have roman numbers of their own
 */
public record RunningStyle(
    String text,
    String folio,
    String verso,
    String recto,
    Map<String, String> shorter,
    Map<String, String> series,
    boolean frontRoman) {
  public RunningStyle {
    shorter = Map.copyOf(shorter);
    series = Map.copyOf(series);
  }
}
