package recto.proof;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import recto.diagnostic.Span;
import recto.edition.Targets;
import recto.edition.Transcript;
import recto.reading.OutlineLine;
import recto.reading.Place;
import recto.reading.ReadGlyph;
import recto.reading.ReadLink;
import recto.reading.ReadPage;
import recto.unit.Rect;

/**
 * Every link has its target; calls lead to their notes, and references to what they name, where
 * that is in the file.
 */
final class LinksArrive implements Law {
  @Override
  public int number() {
    return 7;
  }

  @Override
  public String title() {
    return "references arrive";
  }

  @Override
  public String unit() {
    return "link";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    new Examination(evidence, findings).all();
  }

  /** One file's links. */
  private static final class Examination {
    private final Evidence evidence;
    private final Findings findings;
    private final Targets targets;
    private final TargetPlaces places;

    Examination(Evidence evidence, Findings findings) {
      this.evidence = evidence;
      this.findings = findings;
      targets = Targets.of(evidence.edition());
      places = new TargetPlaces(evidence);
    }

    void all() throws IOException {
      areas();
      if (isForThePress()) {
        return;
      }
      for (int s = 0; s < evidence.scripts().size(); s++) {
        signs(s);
        references(s);
      }
      new Signposts(evidence, findings, targets, places).check();
    }

    /** True of PDF/X, which has no links. */
    private boolean isForThePress() throws IOException {
      return evidence.reading().facts().outputIntents().containsKey("GTS_PDFX");
    }

    private void areas() {
      for (int page = 0; page < evidence.reading().pages(); page++) {
        for (ReadLink link : evidence.reading().linksOf(page)) {
          findings.checked(1);
          if (!link.url() && link.place().isEmpty()) {
            findings.failed(page, Span.NONE, "a link to \"" + link.target() + "\" leads nowhere");
          }
        }
      }
      for (OutlineLine line : evidence.reading().outline()) {
        findings.checked(1);
        if (line.place().isEmpty()) {
          findings.failed(-1, Span.NONE, "the outline's \"" + line.title() + "\" leads nowhere");
        }
      }
    }

    /** Calls lead to their notes. */
    private void signs(int script) throws IOException {
      Flow flow = evidence.flow(script);
      List<Script.Sign> signs = evidence.scripts().get(script).signs();
      if (flow == null || flow.signs().size() != signs.size()) {
        return;
      }
      for (int i = 0; i < signs.size(); i++) {
        Script.Sign sign = signs.get(i);
        long note =
            sign.script() < 0
                ? targets.find(sign.target()).map(places::of).orElse(Flow.NOWHERE)
                : first(sign.script());
        if (note != Flow.NOWHERE) {
          Flow.Sign printed = flow.signs().get(i);
          int page = Flow.page(printed.place());
          String what = "the call " + sign.label();
          arrives(printed.links(), note, page, sign.span(), what);
          covers(printed, page, sign.span(), what);
          back(sign, printed);
        }
      }
    }

    /** The area to click lies over the call. */
    private void covers(Flow.Sign printed, int page, Span span, String what) throws IOException {
      if (printed.place() == Flow.NOWHERE) {
        return;
      }
      List<ReadLink> over = over(evidence.page(page), evidence.glyph(printed.place()));
      if (!printed.links().isEmpty() && printed.links().stream().noneMatch(over::contains)) {
        findings.failed(page, span, "the link of " + what + " lies elsewhere");
      }
    }

    /** The label of a note leads back to its call. */
    private void back(Script.Sign sign, Flow.Sign printed) throws IOException {
      Flow note = sign.script() < 0 ? null : evidence.flow(sign.script());
      if (note != null && !note.label().isEmpty() && printed.place() != Flow.NOWHERE) {
        String what = "the label of note " + sign.label();
        arrives(note.back(), printed.place(), Flow.page(note.first()), sign.span(), what);
      }
    }

    private long first(int script) {
      Flow flow = evidence.flow(script);
      return flow == null ? Flow.NOWHERE : flow.first();
    }

    private void arrives(List<ReadLink> links, long target, int page, Span span, String what)
        throws IOException {
      if (links.isEmpty()) {
        findings.failed(page, span, what + " is no link");
        return;
      }
      for (ReadLink link : links) {
        Optional<Place> place = link.place();
        if (place.isPresent() && evidence.isNear(place.get(), target)) {
          return;
        }
      }
      if (links.get(0).place().isPresent()) {
        findings.failed(page, span, what + " leads to another place");
      }
    }

    private void references(int script) throws IOException {
      Script source = evidence.scripts().get(script);
      for (Script.Piece piece : source.pieces()) {
        int end = 0;
        for (Transcript.Link link : piece.transcript().links()) {
          int from = source.letter(piece.base() + link.offset());
          int to = source.letter(piece.base() + link.end());
          boolean inner = from < end;
          if (!inner && to > from) {
            end = reference(script, link, from) ? to : end;
          }
        }
      }
    }

    /** Looks at a reference; false where it leads to nothing that is in the file. */
    private boolean reference(int script, Transcript.Link link, int letter) throws IOException {
      long words = evidence.place(script, letter);
      long target = targets.find(link.target()).map(places::of).orElse(Flow.NOWHERE);
      boolean address = Targets.isAddress(link.target());
      if (words == Flow.NOWHERE || (target == Flow.NOWHERE && !address)) {
        return false;
      }
      findings.checked(1);
      int page = Flow.page(words);
      List<ReadLink> links = over(evidence.page(page), evidence.glyph(words));
      String what = "the reference to \"" + link.target() + "\"";
      if (address) {
        if (links.stream().noneMatch(each -> each.target().equals(link.target()))) {
          findings.failed(page, link.span(), what + " is no link");
        }
      } else {
        arrives(links, target, page, link.span(), what);
      }
      return true;
    }

    private static List<ReadLink> over(ReadPage page, ReadGlyph glyph) {
      long x = glyph.x() + glyph.width() / 2;
      long y = glyph.baseline() - glyph.size() / 5;
      return page.links().stream().filter(link -> holds(link.area(), x, y)).toList();
    }

    private static boolean holds(Rect area, long x, long y) {
      return area.x() <= x && x <= area.right() && area.y() <= y && y <= area.bottom();
    }
  }
}
