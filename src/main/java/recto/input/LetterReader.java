package recto.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Division.Matter;
import recto.edition.Edition;
import recto.edition.InheritedPage;
import recto.edition.Metadata;
import recto.edition.Note;
import recto.edition.Omission;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.input.LetterCalls.Found;
import recto.input.LetterInlines.CallAt;
import recto.input.LetterNotes.Draft;

/** Reads one plain text: pieces, then notes and calls, then what each piece is. */
final class LetterReader {
  private final Source source;
  private final LetterText text;
  private final LetterFrontMatter front;
  private final LetterQuotes quotes;
  private final Diagnostics diagnostics;
  private final LetterPages pages;
  private final LetterBlocks blocks;

  /** The words of pieces that the source marks as heads. */
  private Set<LetterPassage> heads = Set.of();

  LetterReader(
      Source source,
      LetterText text,
      LetterFrontMatter front,
      LetterQuotes quotes,
      Diagnostics diagnostics) {
    this.source = source;
    this.text = text;
    this.front = front;
    this.quotes = quotes;
    this.diagnostics = diagnostics;
    this.pages = new LetterPages(source, text, diagnostics);
    this.blocks = new LetterBlocks(text, pages);
  }

  /**
   * @param taken what was taken out of the text before
   */
  Edition edition(List<Omission> taken) {
    List<Omission> omissions = new ArrayList<>(taken);
    LetterFootnotes footnotes = new LetterFootnotes(blocks, this::span);
    LetterMarkup markup = new LetterMarkup(this::span);
    List<LetterPiece> joined =
        LetterSeams.joined(source, text, LetterPieces.of(text, quotes), diagnostics);
    List<LetterPiece> pieces = footnotes.apart(markup.cleared(joined));
    omissions.addAll(markup.omissions());
    omissions.addAll(footnotes.omissions());
    LetterNotes notes = LetterNotes.of(pieces);
    List<Division> divisions =
        isLetter(pieces, notes, !markup.heads().isEmpty())
            ? List.of(letter(notes, markup.heads()))
            : LetterBook.divisions(pieces, markup.heads(), blocks, quotes);
    notes
        .heading()
        .ifPresent(
            head -> omissions.add(new Omission(span(head), head.text(), "heading of the notes")));
    String named = said(pieces, "Title");
    String title = named.isEmpty() ? LetterBook.title(divisions) : named;
    String author = said(pieces, "Author");
    String language = LanguageGuess.of(text.letters());
    if (!language.isEmpty() && !language.equals("en")) {
      diagnostics.note(
          source,
          Span.NONE,
          "the source is set as of the language \"" + language + "\", which its words are in");
    }
    Metadata silent = Metadata.EMPTY;
    Metadata metadata =
        new Metadata(
            title,
            silent.series(),
            silent.subseries(),
            silent.volumeNumber(),
            silent.volume(),
            author.isEmpty() ? silent.authors() : List.of(author),
            silent.editors(),
            silent.publisher(),
            silent.place(),
            silent.date(),
            silent.id(),
            language,
            silent.licence(),
            silent.correspondence());
    return new Edition(source, metadata, divisions, List.of(), omissions);
  }

  /** What the file says of itself under a name. */
  private String said(List<LetterPiece> pieces, String name) {
    String said = front.said(name.toLowerCase(Locale.ROOT));
    return said.isEmpty() ? LetterFrame.said(pieces, name) : said;
  }

  private static boolean isLetter(
      List<LetterPiece> pieces, LetterNotes notes, boolean markedHeads) {
    if (pieces.stream().limit(40).anyMatch(piece -> LetterFrame.begins(piece.text()))) {
      return false;
    }
    return !notes.notes().isEmpty()
        || (!markedHeads && LetterWords.title(pieces.get(0).text()) && !counts(pieces))
        || pieces.stream().limit(6).anyMatch(piece -> LetterWords.salutation(piece.text()))
        || pieces.stream().anyMatch(piece -> !LetterMarks.in(piece.text()).isEmpty());
  }

  /** True of a text whose paragraphs are numbered, of which the first is no head. */
  private static boolean counts(List<LetterPiece> pieces) {
    LetterLabel first = pieces.get(0).label();
    return first != null
        && pieces.get(0).text().endsWith(".")
        && pieces.stream()
            .limit(4)
            .map(LetterPiece::label)
            .anyMatch(label -> label != null && label.number() == first.number() + 1);
  }

  private Division letter(LetterNotes notes, Set<LetterPassage> heads) {
    this.heads = heads;
    List<LetterRoles.Role> roles = LetterRoles.of(notes.body());
    String number = number(notes.body(), roles);
    List<Note> printed = notes(notes, number);
    for (Found found : notes.calls()) {
      LetterPiece piece = notes.body().get(found.passage());
      blocks.call(piece, new CallAt(found.start(), found.end(), printed.get(found.note())));
    }
    List<Block> content = blocks(notes.body(), roles);
    pages.end();
    List<Note> uncalled = printed.stream().filter(note -> !note.called()).toList();
    LetterDoubts doubts = new LetterDoubts(source, text, diagnostics);
    doubts.calls(notes);
    doubts.dateline(notes.body(), roles);
    InheritedPage inherited = pages.inherited();
    return new Division(
        span(notes.body().get(0)),
        number.isEmpty() ? "" : "d" + number,
        "document",
        "",
        number,
        Matter.BODY,
        "",
        Rend.NONE,
        inherited,
        LetterTail.with(content, uncalled));
  }

  private static String number(List<LetterPiece> body, List<LetterRoles.Role> roles) {
    int title = roles.indexOf(LetterRoles.Role.TITLE);
    return title < 0 ? "" : LetterWords.documentNumber(body.get(title).text());
  }

  private List<Note> notes(LetterNotes notes, String number) {
    Set<Integer> called = notes.calls().stream().map(Found::note).collect(Collectors.toSet());
    LetterPages notePages = new LetterPages(source, text, diagnostics);
    LetterBlocks noteBlocks = new LetterBlocks(text, notePages);
    String prefix = number.isEmpty() ? "fn" : "d" + number + "fn";
    Set<String> ids = new HashSet<>();
    List<Note> printed = new ArrayList<>();
    for (Draft draft : notes.notes()) {
      List<Block> content = new ArrayList<>();
      for (LetterPiece piece : draft.pieces()) {
        if (LetterMarks.only(piece.text())) {
          noteBlocks.marks(piece);
        } else {
          content.add(noteBlocks.paragraph(piece));
        }
      }
      String id = draft.label().number() < 0 ? "" : prefix + draft.label().text();
      printed.add(
          new Note(
              text.span(draft.place()),
              ids.add(id) ? id : "",
              Note.EDITORIAL,
              draft.isSource() ? "source" : "",
              draft.label().text(),
              false,
              called.contains(printed.size()),
              content));
    }
    notePages.end();
    return printed;
  }

  /** The blocks of the body; what is attached is a division at its end. */
  private List<Block> blocks(List<LetterPiece> body, List<LetterRoles.Role> roles) {
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (roles.get(i) == LetterRoles.Role.ATTACHMENT) {
        int end = i + 1;
        while (end < body.size() && roles.get(end) != LetterRoles.Role.ATTACHMENT) {
          end++;
        }
        content.add(attachment(body.subList(i, end), roles.subList(i, end)));
        i = end - 1;
      } else if (roles.get(i) == LetterRoles.Role.MARKS) {
        blocks.marks(body.get(i));
      } else {
        content.add(block(body.get(i), roles.get(i)));
      }
    }
    return quotes.gathered(content);
  }

  private Division attachment(List<LetterPiece> pieces, List<LetterRoles.Role> roles) {
    List<Block> content = new ArrayList<>();
    content.add(blocks.heading(pieces.get(0)));
    content.addAll(blocks(pieces.subList(1, pieces.size()), roles.subList(1, roles.size())));
    return new Division(
        span(pieces.get(0)), "", "attachment", "", "", Matter.BODY, "", Rend.NONE, null, content);
  }

  private Block block(LetterPiece piece, LetterRoles.Role role) {
    return switch (role) {
      case TITLE, ATTACHMENT -> blocks.heading(piece);
      case DATELINE -> blocks.dateline(piece);
      case OPENER -> blocks.part(piece, Prose.Role.OPENER);
      case SALUTATION -> blocks.part(piece, Prose.Role.SALUTATION);
      case CLOSING -> blocks.part(piece, Prose.Role.CLOSING);
      case SIGNATURE -> blocks.part(piece, Prose.Role.SIGNATURE);
      case POSTSCRIPT -> blocks.part(piece, Prose.Role.POSTSCRIPT);
      case PARAGRAPH ->
          heads.contains(piece.passage()) ? blocks.heading(piece) : blocks.paragraph(piece);
      case MARKS -> throw new IllegalStateException("page marks are no block");
    };
  }

  private Span span(LetterPiece piece) {
    return text.span(piece.passage().place(0));
  }
}
