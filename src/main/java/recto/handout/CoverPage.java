package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recto.edition.Metadata;
import recto.edition.Transcript;
import recto.galley.Paratext;
import recto.galley.Paratext.Part;
import recto.galley.Paratext.Phrase;
import recto.handout.Documents.Document;
import recto.handout.Order.Copy;
import recto.handout.Sidecar.Cover;
import recto.handout.Sidecar.Sheet;
import recto.style.HandoutStyle;
import recto.style.Stylesheet;

/** The cover page of a handout: whose class it is for, what it holds, and where that is from. */
final class CoverPage {
  private final Stylesheet style;
  private final Labels labels;
  private final Sidecar sidecar;
  private final Copy copy;
  private final Metadata metadata;
  private final Transcript transcript;

  /**
   * @param transcript of the whole documents
   */
  CoverPage(
      Stylesheet style, Sidecar sidecar, Copy copy, Metadata metadata, Transcript transcript) {
    this.style = style;
    this.labels = Labels.of(style);
    this.sidecar = sidecar;
    this.copy = copy;
    this.metadata = metadata;
    this.transcript = transcript;
  }

  /** The parts of the page; none where neither style nor sidecar wants one. */
  List<Part> of(List<Document> documents) {
    Cover cover = sidecar.cover();
    Boolean wanted = cover.wanted();
    if (wanted == null ? !style.handout().cover() : !wanted) {
      return List.of();
    }
    boolean one = documents.size() == 1;
    Sheet sheet = one ? sheet(documents.get(0)) : sidecar.packet();
    List<Part> parts = new ArrayList<>();
    words("cover-school", Emphasis.phrases(cover.school()), parts);
    words("cover-course", Emphasis.phrases(joined(" · ", sheet.course(), cover.term())), parts);
    String title = one ? facts(documents.get(0)).title() : metadata.title();
    HandoutStyle handout = style.handout();
    List<Phrase> called = Emphasis.phrases(sheet.title(), title);
    int letters = called.stream().mapToInt(phrase -> phrase.words().length()).sum();
    words(
        letters > handout.coverTitleLetters() ? "cover-title-long" : "cover-title", called, parts);
    if (handout.coverRule() > 0) {
      parts.add(
          new Paratext.Ornament("cover-rule", handout.coverRule(), handout.coverRuleThickness()));
    }
    SourceBox box = new SourceBox(style, metadata, transcript);
    words(
        "cover-source",
        one ? box.printed(facts(documents.get(0)), documents.get(0).part(), sheet) : box.volume(),
        parts);
    List<Part> foot = new ArrayList<>();
    words("cover-teacher", Emphasis.phrases(cover.teacher()), foot);
    if (copy == Copy.TEACHER) {
      words("cover-name", List.of(Phrase.plain(labels.of("teacher"))), foot);
    } else if (handout.nameRule() > 0) {
      foot.add(new Paratext.Blank("cover-name", labels.of("name")));
    }
    if (!foot.isEmpty()) {
      parts.add(new Paratext.Foot(foot));
    }
    return parts;
  }

  private Sheet sheet(Document document) {
    Sheet own = sidecar.sheets().getOrDefault(document.name(), Sheet.EMPTY);
    return own.over(sidecar.packet());
  }

  private Facts facts(Document document) {
    return new Facts(document.division(), metadata.correspondence());
  }

  private static void words(String name, List<Phrase> phrases, List<Part> into) {
    if (phrases.stream().anyMatch(phrase -> !phrase.words().isBlank())) {
      into.add(new Paratext.Words(name, phrases));
    }
  }

  private static String joined(String between, String... words) {
    return Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining(between));
  }
}
