package recto.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Division.Matter;
import recto.edition.Targets.Kind;
import recto.edition.Targets.Target;

class TargetsTest {
  private static Edition edition(String... references) {
    return named("v1", references);
  }

  private static Edition named(String name, String... references) {
    List<Inline> words = new ArrayList<>();
    words.add(new Inline.PageBreak(Span.NONE, "pg_7", "7", ""));
    words.add(new Inline.Anchor("a.b"));
    words.add(
        new Inline.Call(
            new Note(Span.NONE, "d1fn1", "editorial", "", "1", false, true, List.of())));
    for (int i = 0; i < references.length; i++) {
      words.add(new Inline.Reference(new Span(i + 1, 1), references[i], Rend.NONE, List.of()));
    }
    Prose prose = new Prose(Span.NONE, Prose.Role.PARAGRAPH, Rend.NONE, false, words);
    Division division =
        new Division(
            Span.NONE, "d1", "document", "", "", Matter.BODY, "", Rend.NONE, null, List.of(prose));
    Metadata named =
        new Metadata(
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            "",
            "",
            name,
            "",
            "",
            Correspondence.NONE);
    return new Edition(new Source("a.xml"), named, List.of(division), List.of(), List.of());
  }

  @Test
  void findsWhatBearsAnId() {
    Targets targets = Targets.of(edition());
    assertEquals(Optional.of(new Target(Kind.DIVISION, "d1")), targets.find("#d1"));
    assertEquals(Optional.of(new Target(Kind.NOTE, "d1fn1")), targets.find("#d1fn1"));
    assertEquals(Optional.of(new Target(Kind.PAGE, "pg_7")), targets.find("#pg_7"));
    assertEquals(Optional.of(new Target(Kind.ANCHOR, "a.b")), targets.find("#a.b"));
    assertEquals(Optional.empty(), targets.find("#d2"));
    assertEquals(Optional.empty(), targets.find(""));
  }

  @Test
  void forgivesStraySigns() {
    Targets targets = Targets.of(edition());
    for (String target : List.of("d1", "#d1.", "#^d1", "#d1$", "# d1 ", "v1#d1", "v1.xml#d1")) {
      assertEquals(Optional.of(new Target(Kind.DIVISION, "d1")), targets.find(target), target);
    }
  }

  @Test
  void tellsAddressesAndOtherFilesApart() {
    Targets targets = Targets.of(edition());
    assertTrue(Targets.isAddress("https://example.org/x#d1"));
    assertTrue(Targets.isAddress("mailto:a@example.org"));
    assertTrue(Targets.isAddress("HTTP://example.org"));
    assertFalse(Targets.isAddress("http:"));
    assertFalse(Targets.isAddress("urn:cts:pta0041:1.1"));
    assertTrue(targets.isElsewhere("urn:cts:pta0041:1.1"));
    assertFalse(Targets.isAddress("psn:17"));
    assertFalse(Targets.isAddress("#d1"));
    assertTrue(targets.isElsewhere("v2#d1"));
    assertTrue(targets.isElsewhere("../v2.xml"));
    assertFalse(targets.isElsewhere("v2"));
    assertFalse(targets.isElsewhere("#d9"));
    assertFalse(targets.isElsewhere("v1#d1"));
    assertFalse(targets.isElsewhere("http://example.org/"));
  }

  @Test
  void knowsOtherVolumesOfItsSeriesByName() {
    Targets targets = Targets.of(named("pilots1901v01"));
    assertTrue(targets.isElsewhere("pilots1902v03"));
    assertFalse(targets.isElsewhere("pilots"));
    assertFalse(targets.isElsewhere("pier7"));
    assertFalse(targets.isElsewhere("pg_9"));
  }

  @Test
  void reportsOnceWhatArrivesNowhere() {
    Diagnostics diagnostics = new Diagnostics();
    Targets.of(edition("#d1", "#d9", "v2#d1", "#d9fn1", "http://example.org", "v2#d2", "v2#d3"))
        .report(diagnostics);
    assertEquals(
        List.of(
            "a.xml:2:1: warning: 2 references lead to nothing in this file, as \"#d9\"; printed as"
                + " text",
            "a.xml:3:1: note: 3 references lead to other files, as \"v2#d1\"; printed as text"),
        diagnostics.sorted().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void saysNothingWhereAllArrive() {
    Diagnostics diagnostics = new Diagnostics();
    Targets.of(edition("#d1", "#pg_7")).report(diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void theScriptIsThatOfMostLetters() {
    assertEquals("arabic", script("وكان إبراهيم يقول", "he said"));
    assertEquals("", script("وكان", "he said so himself"));
    assertEquals("", script("he said", "so"));
  }

  private static String script(String... words) {
    List<Inline> content = new ArrayList<>();
    for (String each : words) {
      content.add(new Inline.Text(Span.NONE, each));
    }
    Prose prose = new Prose(Span.NONE, Prose.Role.PARAGRAPH, Rend.NONE, false, content);
    Division division =
        new Division(
            Span.NONE, "d1", "document", "", "", Matter.BODY, "", Rend.NONE, null, List.of(prose));
    Edition some = edition();
    return Targets.of(
            new Edition(some.source(), some.metadata(), List.of(division), List.of(), List.of()))
        .script();
  }
}
