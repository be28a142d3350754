package recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The stack law: a package looks only at packages below it, and some see less than that.
 *
 * <p>The law is read off the class files. Each breach is one line, so that a failure lists them
 * all.
 */
class StackLawTest {
  /** The rooms from the ground up. */
  private static final List<String> STACK =
      List.of(
          "unit",
          "notation",
          "diagnostic",
          "sidecar",
          "edition",
          "input",
          "font",
          "shape",
          "hyphen",
          "folio",
          "style",
          "galley",
          "line",
          "page",
          "volume",
          "sink",
          "reading",
          "proof",
          "imposition",
          "handout",
          "press",
          "cli");

  /** What a room may see where that is less than all that is below it. */
  private static final Map<String, Set<String>> NARROWED =
      Map.of(
          "sink", Set.of("folio", "font", "unit", "diagnostic"),
          "reading", Set.of("unit", "diagnostic"),
          "imposition", Set.of("unit", "diagnostic"),
          "proof", Set.of("reading", "edition", "style", "unit", "notation", "diagnostic"));

  /** The rooms a library may be used in. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "com.lowagie", Set.of("sink", "reading", "imposition"),
          "org.apache.pdfbox", Set.of("sink", "reading", "imposition"),
          "org.apache.xmpbox", Set.of("sink", "reading", "imposition"),
          "org.apache.fontbox", Set.of("sink", "reading", "imposition", "font"),
          "org.lwjgl", Set.of("font", "shape"));

  /** Names that say nothing of what is inside. */
  private static final Set<String> NAMELESS =
      Set.of("util", "utils", "common", "helper", "helpers", "manager", "context");

  @Test
  void theHouseStands() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("recto");

    assertFalse(house.isEmpty(), "no class was read: the law was not tried");
    assertEquals("", String.join("\n", breaches("recto", house)));
  }

  @Test
  void aLeaningHouseFalls() {
    JavaClasses house = new ClassFileImporter().importPackages("leaning");

    assertEquals(
        List.of(
            "leaning.edition.context.Ends lives in a package named context",
            "leaning.page.DrawsByItself uses com.lowagie",
            "leaning.page.DrawsByItself uses org.apache.fontbox",
            "leaning.page.DrawsByItself uses org.apache.pdfbox",
            "leaning.page.DrawsByItself uses org.lwjgl",
            "leaning.proof.KnowsTooMuch sees leaning.page.DrawsByItself",
            "leaning.unit.LooksUp sees leaning.cli.Roof",
            "leaning.util.Odds lives in a package named util",
            "leaning.util.Odds lives in none of the rooms"),
        List.copyOf(breaches("leaning", house)));
  }

  private static Set<String> breaches(String root, JavaClasses house) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass dweller : house) {
      if (dweller.getSimpleName().equals("package-info")) {
        continue;
      }
      for (String name : dweller.getPackageName().split("\\.", -1)) {
        if (NAMELESS.contains(name)) {
          breaches.add(dweller.getName() + " lives in a package named " + name);
        }
      }
      room(root, dweller)
          .filter(STACK::contains)
          .ifPresentOrElse(
              room -> look(root, room, dweller, breaches),
              () -> breaches.add(dweller.getName() + " lives in none of the rooms"));
    }
    return breaches;
  }

  private static void look(String root, String room, JavaClass dweller, Set<String> breaches) {
    Set<String> visible =
        NARROWED.getOrDefault(room, Set.copyOf(STACK.subList(0, STACK.indexOf(room))));
    for (Dependency dependency : dweller.getDirectDependenciesFromSelf()) {
      JavaClass seen = dependency.getTargetClass().getBaseComponentType();
      room(root, seen)
          .filter(other -> !other.equals(room) && !visible.contains(other))
          .ifPresent(other -> breaches.add(dweller.getName() + " sees " + seen.getName()));
      LIBRARIES.forEach(
          (library, rooms) -> {
            if (within(library, seen) && !rooms.contains(room)) {
              breaches.add(dweller.getName() + " uses " + library);
            }
          });
    }
  }

  /** The first part of a class's package name after the root, if the class is below the root. */
  private static Optional<String> room(String root, JavaClass type) {
    if (!within(root, type) || type.getPackageName().equals(root)) {
      return Optional.empty();
    }
    String below = type.getPackageName().substring(root.length() + 1);
    int dot = below.indexOf('.');
    return Optional.of(dot < 0 ? below : below.substring(0, dot));
  }

  private static boolean within(String name, JavaClass type) {
    String home = type.getPackageName();
    return home.equals(name) || home.startsWith(name + ".");
  }
}
