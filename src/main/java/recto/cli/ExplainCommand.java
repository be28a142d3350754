package recto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import recto.diagnostic.Span;
import recto.galley.Adjustment;
import recto.page.Bill;
import recto.page.Considered;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;
import recto.volume.PageReport;

/** {@code recto explain}: why pages end where they do. */
final class ExplainCommand implements Verb {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Say why a page ends where it does, or which pages an editor should look at.";
  }

  @Override
  public void describe(CommandSpec spec) {
    EditionWords.describe(spec);
    spec.addOption(
        OptionSpec.builder("--page")
            .paramLabel("N")
            .arity("1")
            .type(String.class)
            .description("The number of the page, as printed; all that pay dearly, if not given.")
            .build());
  }

  @Override
  public int run(ParseResult words, Console console) throws PressException {
    Report report = new Report(words, console);
    Job job = EditionWords.job(words, console);
    String page = words.matchedOptionValue("--page", "");
    List<PageReport> pages = report.about(diagnostics -> Press.explain(job, page, diagnostics));
    pages.forEach(each -> say(each, job, console));
    if (page.isEmpty()) {
      console.out().println(Report.counted(pages.size(), "page") + " to look at");
    }
    console.out().flush();
    return report.exit();
  }

  private static void say(PageReport page, Job job, Console console) {
    String side = page.side().name().toLowerCase(Locale.ROOT);
    console
        .out()
        .println(
            "page "
                + page.label()
                + ", "
                + side
                + ", ends after \""
                + page.words()
                + "\""
                + at(page, job));
    for (Adjustment each : page.adjustments()) {
      console.out().println("  by hand: " + each.kind().word() + at(each));
    }
    console.out().println("  pays " + paid(page.bill()));
    if (page.considered().isEmpty()) {
      return;
    }
    int chosen =
        page.considered().stream().filter(Considered::chosen).mapToInt(Considered::strips).sum();
    console.out().println("  considered, and how much dearer the whole section would be:");
    for (Considered each : page.considered()) {
      console
          .out()
          .printf(
              "  %s %-14s %+6d  \"%s\"%s%n      %s%n",
              each.chosen() ? "*" : " ",
              lines(each.strips() - chosen, each.chosen()),
              each.more(),
              each.words(),
              each.goesOn() ? ", a note goes on" : "",
              paid(each.bill()));
    }
  }

  private static String lines(int more, boolean chosen) {
    return chosen
        ? "chosen"
        : more == 0
            ? "as many lines"
            : Report.counted(Math.abs(more), "line") + (more < 0 ? " less" : " more");
  }

  private static String at(PageReport page, Job job) {
    Span span = page.span();
    String file = page.file().isEmpty() ? job.source().toString() : page.file();
    return span.line() == 0 ? "" : ", " + file + ":" + span.line() + ":" + span.column();
  }

  private static String at(Adjustment asked) {
    Span span = asked.span();
    return ", " + asked.source().name() + ":" + span.line() + ":" + span.column();
  }

  private static String paid(Bill bill) {
    if (bill.items().isEmpty()) {
      return "nothing";
    }
    List<String> items = new ArrayList<>();
    for (Bill.Item item : bill.items()) {
      items.add(item.cause().words() + " " + item.cost());
    }
    return bill.total() + ": " + String.join(", ", items);
  }
}
