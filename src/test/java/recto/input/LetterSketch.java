package recto.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.edition.Transcript.NoteText;
import recto.edition.Transcript.PageMark;
import recto.edition.Verse;

/** What a test asks of a letter that was read. */
final class LetterSketch {
  private final Edition edition;
  private final Diagnostics diagnostics;
  private final Transcript transcript;

  LetterSketch(Edition edition, Diagnostics diagnostics) {
    this.edition = edition;
    this.diagnostics = diagnostics;
    this.transcript = Transcript.of(edition, Sides.EDITOR);
  }

  static byte[] bytes(String letter) {
    return letter.getBytes(StandardCharsets.UTF_8);
  }

  static LetterSketch of(String letter) throws SourceException {
    return of(bytes(letter));
  }

  static LetterSketch of(byte[] content) throws SourceException {
    Diagnostics diagnostics = new Diagnostics();
    Edition edition = new LetterFormat().read(new Source("letter.txt"), content, diagnostics);
    return new LetterSketch(edition, diagnostics);
  }

  Division document() {
    return edition.divisions().get(0);
  }

  Transcript transcript() {
    return transcript;
  }

  /** All blocks but divisions, in order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    edition.divisions().forEach(division -> collect(division, blocks));
    return blocks;
  }

  private static void collect(Division division, List<Block> blocks) {
    for (Block block : division.blocks()) {
      if (block instanceof Division inner) {
        collect(inner, blocks);
      } else {
        blocks.add(block);
      }
    }
  }

  List<String> divisionTypes() {
    return transcript.parts().stream().map(part -> part.division().type()).toList();
  }

  List<String> headings() {
    return blocks().stream().filter(Heading.class::isInstance).map(LetterSketch::text).toList();
  }

  List<String> all(Prose.Role role) {
    return blocks().stream()
        .filter(block -> block instanceof Prose prose && prose.role() == role)
        .map(LetterSketch::text)
        .toList();
  }

  String only(Prose.Role role) {
    List<String> all = all(role);
    if (all.size() != 1) {
      throw new AssertionError("not one " + role + " but " + all);
    }
    return all.get(0);
  }

  /** Kind and words of what is named, in prose. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Block block : blocks()) {
      if (block instanceof Prose prose) {
        for (Inline inline : prose.content()) {
          if (inline instanceof Inline.Named named) {
            names.add(
                named.kind() + " " + Transcript.ofInlines(named.content(), Sides.EDITOR).text());
          }
        }
      }
    }
    return names;
  }

  List<String> verseSteps() {
    return blocks().stream()
        .filter(Verse.class::isInstance)
        .flatMap(block -> ((Verse) block).lines().stream())
        .map(line -> line.rend().words().isEmpty() ? "0" : line.rend().words().get(0).substring(6))
        .toList();
  }

  private static String text(Block block) {
    return Transcript.of(List.of(block), Sides.EDITOR).text();
  }

  /** The labels of the notes that have a call. */
  List<String> called() {
    return transcript.notes().stream()
        .filter(note -> note.note().called())
        .map(NoteText::label)
        .toList();
  }

  /** Each call with the text before it, as in {@code "whole.|2"}. */
  List<String> calls() {
    List<String> calls = new ArrayList<>();
    for (NoteText note : transcript.notes()) {
      if (note.note().called()) {
        int from = note.offset();
        while (from > 0 && transcript.text().charAt(from - 1) > ' ') {
          from--;
        }
        calls.add(transcript.text().substring(from, note.offset()) + "|" + note.label());
      }
    }
    return calls;
  }

  String around(NoteText note) {
    String text = transcript.text();
    return text.substring(note.offset() - 3, note.offset())
        + "|"
        + text.substring(note.offset(), note.offset() + 3);
  }

  /** What stands behind each page break, {@code length} letters. */
  List<String> pagesBefore(int length) {
    return transcript.pages().stream()
        .filter(page -> !page.inherited())
        .map(page -> "|" + behind(page, length))
        .toList();
  }

  private String behind(PageMark page, int length) {
    String text = transcript.text();
    return text.substring(page.offset(), Math.min(text.length(), page.offset() + length));
  }

  List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  boolean says(int line, int column, String message) {
    return diagnostics.sorted().stream()
        .anyMatch(
            one -> one.span().equals(new Span(line, column)) && one.message().contains(message));
  }
}
