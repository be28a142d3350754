package recto.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Span;
import recto.edition.Division;
import recto.edition.Excerpt;
import recto.edition.Excerpt.Stretch;
import recto.edition.Metadata;
import recto.edition.Transcript;
import recto.galley.LineMap;
import recto.galley.Paratext;
import recto.galley.Paratext.Entry;
import recto.galley.Paratext.Part;
import recto.galley.Paratext.Phrase;
import recto.handout.Documents.Document;
import recto.handout.Order.Copy;
import recto.handout.Sidecar.Gloss;
import recto.handout.Sidecar.Question;
import recto.handout.Sidecar.Sheet;
import recto.style.Stylesheet;

/**
 * What a handout has beside the text: from the edition itself, and from the teacher's sidecar.
 *
 * <p>Lines are known before: the standard copy has been broken into lines, and where each begins is
 * an input here. So questions can name them, and nothing flows back.
 */
final class ParatextMaker {
  private final Stylesheet style;
  private final Labels labels;
  private final Sidecar sidecar;
  private final Copy copy;
  private final People people;
  private final Diagnostics diagnostics;
  private final Metadata metadata;
  private final List<Document> printed;
  private final List<Stretch> kept;
  private final Transcript transcript;
  private final Quotations quotations;
  private final LineMap map;
  private final List<Document> documents;
  private final List<Part> cover;
  private final Map<String, List<Part>> before = new LinkedHashMap<>();
  private final Map<String, List<Part>> headed = new LinkedHashMap<>();
  private final Map<String, List<Part>> after = new LinkedHashMap<>();

  /**
   * @param transcript of the whole documents
   * @param excerpt what is set of them
   * @param map where the lines of reference begin in the whole
   */
  ParatextMaker(
      Stylesheet style,
      Sidecar sidecar,
      Copy copy,
      People people,
      Metadata metadata,
      Transcript transcript,
      Excerpt excerpt,
      LineMap map,
      Diagnostics diagnostics) {
    this.style = style;
    this.labels = Labels.of(style);
    this.sidecar = sidecar;
    this.copy = copy;
    this.people = people;
    this.diagnostics = diagnostics;
    this.metadata = metadata;
    this.printed = Documents.of(Transcript.of(excerpt.edition(), style.sides()));
    this.kept = excerpt.kept();
    this.transcript = transcript;
    this.quotations = new Quotations(transcript);
    this.map = map;
    this.documents = Documents.of(transcript);
    this.cover = new CoverPage(style, sidecar, copy, metadata, transcript).of(documents);
  }

  Paratext paratext() {
    checkNames();
    boolean packet = documents.size() > 1;
    for (Document document : documents) {
      document(document, packet);
    }
    List<Part> opening = new ArrayList<>();
    List<Part> closing = new ArrayList<>();
    if (packet) {
      Sheet sheet = sidecar.packet();
      opening.add(nameLine(sheet));
      opening.add(new Paratext.Title(Emphasis.phrases(sheet.title(), metadata.title())));
      headnote(sheet, opening);
      Set<People.Known> all = new LinkedHashSet<>();
      documents.forEach(document -> all.addAll(named(document)));
      people(People.sorted(all), closing);
    }
    return new Paratext(cover, before, headed, after, opening, closing, packet);
  }

  /** A sidecar that names a document that is not set is a slip. */
  private void checkNames() {
    Set<String> ids = new LinkedHashSet<>();
    documents.forEach(document -> ids.add(document.name()));
    sidecar
        .sheets()
        .forEach(
            (name, sheet) -> {
              if (!ids.contains(name)) {
                diagnostics.warning(sidecar.source(), sheet.span(), notSet(name, ids));
              }
            });
    for (Question question : sidecar.questions()) {
      if (!question.document().isEmpty() && !ids.contains(question.document())) {
        unknown(question.span(), question.document(), ids);
      } else if (question.document().isEmpty() && documents.size() > 1) {
        diagnostics.error(
            sidecar.source(),
            question.span(),
            "several documents are set; say which the question is about, as in document = \""
                + documents.get(0).name()
                + "\"");
      }
    }
    for (Gloss gloss : sidecar.glosses()) {
      if (!gloss.document().isEmpty() && !ids.contains(gloss.document())) {
        unknown(gloss.words().span(), gloss.document(), ids);
      }
    }
  }

  private void unknown(Span span, String id, Set<String> ids) {
    diagnostics.error(sidecar.source(), span, notSet(id, ids));
  }

  private static String notSet(String id, Set<String> ids) {
    return "no document \"" + id + "\" is set; there are " + String.join(", ", ids);
  }

  private void document(Document document, boolean packet) {
    Division division = document.division();
    String key = Paratext.key(division);
    Sheet own = sidecar.sheets().getOrDefault(document.name(), Sheet.EMPTY);
    Sheet sheet = packet ? own : own.over(sidecar.packet());
    List<Part> above = new ArrayList<>();
    if (!packet) {
      above.add(nameLine(sheet));
    }
    if (!sheet.title().isEmpty() && !sheet.title().equals(head(document))) {
      above.add(new Paratext.Title(Emphasis.phrases(sheet.title())));
    }
    before.put(key, above);
    Facts facts = new Facts(division, metadata.correspondence());
    List<Part> below = new ArrayList<>();
    new SourceBox(style, metadata, transcript)
        .box(facts, document.part(), sheet)
        .ifPresent(below::add);
    headnote(sheet, below);
    headed.put(key, below);
    after.put(key, after(facts, document, sheet, packet));
  }

  private Paratext.NameLine nameLine(Sheet sheet) {
    if (copy == Copy.TEACHER) {
      String course = sheet.course().isEmpty() ? "" : sheet.course() + " · ";
      return new Paratext.NameLine(Emphasis.phrases(course + labels.of("teacher")), "");
    }
    String name = cover.isEmpty() ? labels.of("name") : "";
    return new Paratext.NameLine(Emphasis.phrases(sheet.course()), name);
  }

  private static void headnote(Sheet sheet, List<Part> into) {
    if (!sheet.headnote().isEmpty()) {
      into.add(new Paratext.Words("headnote", Emphasis.phrases(sheet.headnote())));
    }
  }

  private List<Part> after(Facts facts, Document document, Sheet sheet, boolean packet) {
    List<Part> parts = new ArrayList<>();
    String name = document.name();
    Transcript.Part part = document.part();
    Cited cited =
        new Cited(labels, transcript, part, quotations, map, kept, sidecar.source(), diagnostics);
    if (!packet) {
      people(named(document), parts);
    }
    List<Entry> glosses = new ArrayList<>();
    for (Gloss gloss : sidecar.glosses()) {
      if (about(gloss.document(), name)) {
        glosses.add(gloss(gloss, cited));
      }
    }
    if (!glosses.isEmpty()) {
      parts.add(new Paratext.Group(labels.of("glosses"), List.of(new Paratext.Entries(glosses))));
    }
    List<Question> questions =
        sidecar.questions().stream().filter(each -> about(each.document(), name)).toList();
    if (!questions.isEmpty()) {
      Questions printed = new Questions(labels, cited, copy);
      parts.add(new Paratext.Group(labels.of("questions"), List.of(printed.entries(questions))));
    }
    new SourceCitation(style, metadata, transcript)
        .sign(facts, part, sheet)
        .map(sign -> new Paratext.Group(labels.of("citation"), List.of(sign)))
        .ifPresent(parts::add);
    return parts;
  }

  /** What is printed of a document. */
  private Optional<Division> printed(Document document) {
    String key = Paratext.key(document.division());
    return printed.stream()
        .map(Document::division)
        .filter(each -> Paratext.key(each).equals(key))
        .findFirst();
  }

  /** The head that is printed, which need not be said twice. */
  private String head(Document document) {
    return printed(document)
        .map(each -> new Facts(each, metadata.correspondence()).title())
        .orElse("");
  }

  /** The people and terms in what is printed of a document. */
  private List<People.Known> named(Document document) {
    return printed(document).map(each -> people.in(each.blocks())).orElse(List.of());
  }

  private boolean about(String document, String name) {
    return document.equals(name) || (document.isEmpty() && documents.size() == 1);
  }

  private static Entry gloss(Gloss gloss, Cited cited) {
    String where = cited.quoted(gloss.words()).map(lines -> " (" + lines + ")").orElse("");
    List<Phrase> phrases = new ArrayList<>(Emphasis.phrases(gloss.meaning()));
    if (!where.isEmpty()) {
      phrases.add(Phrase.italic(where));
    }
    return new Entry("handout-entry", gloss.words().words(), true, phrases, List.of());
  }

  private void people(List<People.Known> named, List<Part> into) {
    List<Entry> entries = new ArrayList<>();
    for (People.Known each : named) {
      List<Phrase> phrases = List.of(Phrase.plain(each.description()));
      entries.add(new Entry("handout-entry", each.name(), true, phrases, List.of()));
    }
    if (!entries.isEmpty()) {
      into.add(new Paratext.Group(labels.of("people"), List.of(new Paratext.Entries(entries))));
    }
  }
}
