package recto.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import recto.diagnostic.Span;
import recto.notation.Json;
import recto.press.Verification;
import recto.proof.Finding;
import recto.proof.Ruling;

/** What a proof says, as a table for an editor or as JSON for a program. */
final class VerdictText {
  /** How many findings of a law are printed in the table. */
  private static final int SHOWN = 5;

  /** How many lines of a style are printed. */
  private static final int STYLE_LINES = 6;

  private final Verification verification;
  private final Verification.Result result;
  private final boolean strict;

  VerdictText(Verification verification, Verification.Result result, boolean strict) {
    this.verification = verification;
    this.result = result;
    this.strict = strict;
  }

  String table() {
    StringBuilder text = new StringBuilder();
    String selection = result.selection().isEmpty() ? "everything" : result.selection();
    line(
        text,
        "%s: %s, against %s",
        verification.pdf(),
        Report.counted(result.verdict().pages(), "page"),
        verification.source());
    line(text, "selection: %s; style: %s", selection, style());
    line(text, "");
    for (Ruling ruling : result.verdict().rulings()) {
      ruling(text, ruling);
    }
    line(text, "");
    line(text, "%s", result.verdict().holds(strict) ? "every law holds" : "not proved");
    return text.toString();
  }

  private void ruling(StringBuilder text, Ruling ruling) {
    String how =
        ruling.holds()
            ? "holds"
            : String.format(
                Locale.ROOT,
                "%,d %s",
                ruling.failed(),
                ruling.advice() && !strict ? "to look at" : "failed");
    String cases = Report.counted(ruling.checked(), ruling.unit());
    line(text, "%2d %-36s %20s   %s", ruling.law(), ruling.title(), cases, how);
    for (Finding finding : ruling.findings().subList(0, Math.min(SHOWN, size(ruling)))) {
      line(text, "     %s%s%s", page(finding), place(finding), finding.message());
    }
    if (ruling.failed() > SHOWN && size(ruling) >= SHOWN) {
      line(text, "     … and %,d more", ruling.failed() - SHOWN);
    }
  }

  private static int size(Ruling ruling) {
    return ruling.findings().size();
  }

  private static String page(Finding finding) {
    if (finding.page() < 0) {
      return "";
    }
    String label = finding.label();
    String number = String.valueOf(finding.page() + 1);
    return label.isEmpty() || label.equals(number)
        ? "page " + number + ": "
        : "page " + number + " (" + label + "): ";
  }

  private String place(Finding finding) {
    Span span = result.source().within(finding.span());
    return span.equals(Span.NONE)
        ? ""
        : file(finding) + ":" + span.line() + ":" + span.column() + ": ";
  }

  /** The last part of the name of the file in which something was found. */
  private String file(Finding finding) {
    String name = result.source().at(finding.span()).name().replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The style on one line: what differs from the built-in one. */
  private String style() {
    List<String> keys =
        result.style().lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    String shown = keys.stream().limit(STYLE_LINES).collect(Collectors.joining(", "));
    int more = keys.size() - STYLE_LINES;
    return more > 0 ? shown + ", … and " + Report.counted(more, "line") + " more" : shown;
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  String json() {
    StringBuilder json = new StringBuilder("{");
    json.append("\"source\": ").append(string(verification.source().toString()));
    json.append(", \"pdf\": ").append(string(verification.pdf().toString()));
    json.append(", \"selection\": ").append(string(result.selection()));
    json.append(", \"style\": ").append(string(result.style()));
    json.append(", \"pages\": ").append(result.verdict().pages());
    json.append(", \"holds\": ").append(result.verdict().holds(strict));
    json.append(", \"laws\": [");
    String between = "\n";
    for (Ruling ruling : result.verdict().rulings()) {
      json.append(between);
      ruling(ruling, json);
      between = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  private void ruling(Ruling ruling, StringBuilder json) {
    json.append("{\"law\": ").append(ruling.law());
    json.append(", \"title\": ").append(string(ruling.title()));
    json.append(", \"advice\": ").append(ruling.advice());
    json.append(", \"unit\": ").append(string(ruling.unit()));
    json.append(", \"checked\": ").append(ruling.checked());
    json.append(", \"failed\": ").append(ruling.failed());
    json.append(", \"findings\": [");
    String between = "\n  ";
    for (Finding finding : ruling.findings()) {
      json.append(between).append("{\"page\": ").append(finding.page() + 1);
      json.append(", \"label\": ").append(string(finding.label()));
      Span span = result.source().within(finding.span());
      if (!result.source().included().isEmpty()) {
        json.append(", \"file\": ").append(string(file(finding)));
      }
      json.append(", \"line\": ").append(span.line());
      json.append(", \"column\": ").append(span.column());
      json.append(", \"message\": ").append(string(finding.message())).append('}');
      between = ",\n  ";
    }
    json.append("]}");
  }

  /** Signs that steer a terminal or cannot be seen are written by their numbers. */
  private static String string(String value) {
    return Json.quoted(value, VerdictText::isUnseen);
  }

  private static boolean isUnseen(int letter) {
    return Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT
        || Character.isSurrogate((char) letter);
  }
}
