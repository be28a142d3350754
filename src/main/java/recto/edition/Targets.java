package recto.edition;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/**
 * Where the references of an edition lead: each id with what bears it.
 *
 * <p>Targets are taken as sources write them. A missing {@code #} or a stray sign around the id, as
 * in {@code #^d5} or {@code d5.}, does no harm.
 */
public final class Targets {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?|ftps?)://|mailto:).+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  /** The name of a series, and the first figure of a year or a number. */
  private static final Pattern VOLUME = Pattern.compile("(\\p{L}{3,})\\d");

  /** What bears an id. */
  public enum Kind {
    DIVISION,
    NOTE,
    PAGE,
    ENTRY,
    ANCHOR
  }

  /**
   * A place in the edition.
   *
   * @param id the id that it bears, without {@code #}
   */
  public record Target(Kind kind, String id) {
    private static final Pattern DOCUMENT = Pattern.compile("[0-9]{1,5}[A-Za-z]?");

    /**
     * How many letters of the words that lead there, white at their ends aside, are its number and
     * no more: all of a document's, those of a page before the sign of its notes; 0 for none.
     */
    public int number(String words) {
      return switch (kind) {
        case PAGE -> PageNumber.length(words);
        case DIVISION, NOTE -> DOCUMENT.matcher(words.strip()).matches() ? words.length() : 0;
        case ENTRY, ANCHOR -> 0;
      };
    }
  }

  /**
   * A place that is not set here.
   *
   * @param edition the name of its edition, or empty
   * @param id the id that it bears there, or empty where the whole edition is meant
   */
  public record Elsewhere(String edition, String id) {}

  private final Source source;
  private final String edition;
  private final Map<String, Target> targets;
  private final List<TargetWalk.Use> uses;
  private final Map<String, String> labels;
  private final Map<String, String> headwords;
  private final Set<String> front;
  private final Set<String> series;
  private final String script;
  private final long letters;

  private Targets(Edition edition) {
    TargetWalk walk = new TargetWalk();
    edition.divisions().forEach(walk::division);
    this.source = edition.source();
    this.edition = edition.metadata().id();
    this.targets = walk.targets;
    this.uses = List.copyOf(walk.uses);
    this.labels = walk.labels;
    this.headwords = walk.headwords;
    this.series = Set.copyOf(walk.series);
    this.front = walk.front;
    this.letters = walk.letters;
    this.script = main(walk.scripts, walk.letters);
  }

  /** All ids of {@code edition}; where two things bear the same, the first counts. */
  public static Targets of(Edition edition) {
    return new Targets(edition);
  }

  /** What {@code target}, as a reference writes it, names in this edition. */
  public Optional<Target> find(String target) {
    String id = inThisEdition(target);
    Target exact = targets.get(id);
    return Optional.ofNullable(exact == null ? targets.get(trimmed(id)) : exact);
  }

  /** The label of the note that a target is, empty where it is none. */
  public String label(Target target) {
    return labels.getOrDefault(target.id(), "");
  }

  /**
   * The words under which a list enters the person or thing that bears an id, as in "Adenauer,
   * Conrad"; none where no list explains it.
   */
  public Optional<String> headword(String id) {
    return Optional.ofNullable(headwords.get(id));
  }

  /** True for a target in the front matter. */
  public boolean inFront(Target target) {
    return front.contains(target.id());
  }

  /** The series that its notes are of. */
  public Set<String> series() {
    return series;
  }

  private static String main(Map<UnicodeScript, Long> scripts, long letters) {
    return scripts.entrySet().stream()
        .filter(each -> 2 * each.getValue() > letters)
        .map(each -> each.getKey().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /**
   * The script of most of its letters, by its Unicode name in lower case, as in "arabic"; empty
   * where that is a script of Europe, or none has most.
   */
  public String script() {
    return script;
  }

  /** How many letters the edition has, with its notes. */
  public long letters() {
    return letters;
  }

  /** What a target names that is not set here. */
  public Elsewhere elsewhere(String target) {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    String id = hash < 0 ? "" : trimmed(target.substring(hash + 1));
    return new Elsewhere(file.isEmpty() ? edition : file.replaceFirst("\\.xml$", ""), id);
  }

  /**
   * True for an address that readers of the file can follow as it stands: of the web, of a server
   * of files, of mail. A name, as {@code urn:cts:pta0041}, is none.
   */
  public static boolean isAddress(String target) {
    return ADDRESS.matcher(target).matches();
  }

  /**
   * True for a target in another file, as {@code frus1948v01p1#pg_388}, for another volume of the
   * series by its name alone, and for the name of something, as {@code urn:cts:pta0041}, that says
   * not where it is.
   */
  public boolean isElsewhere(String target) {
    return !isAddress(target)
        && find(target).isEmpty()
        && (target.indexOf('#') > 0
            || target.indexOf('/') >= 0
            || isVolume(target)
            || SCHEME.matcher(target).lookingAt());
  }

  /** True for a name that begins with the same letters as that of this edition, and a figure. */
  private boolean isVolume(String target) {
    Matcher own = VOLUME.matcher(edition);
    Matcher other = VOLUME.matcher(target);
    return own.lookingAt() && other.lookingAt() && own.group(1).equals(other.group(1));
  }

  /** Says once, with a count, which references arrive nowhere and which lead to other files. */
  public void report(Diagnostics diagnostics) {
    Tally nowhere = new Tally();
    Tally elsewhere = new Tally();
    for (TargetWalk.Use use : uses) {
      if (!isAddress(use.target()) && find(use.target()).isEmpty()) {
        (isElsewhere(use.target()) ? elsewhere : nowhere).count(use);
      }
    }
    nowhere
        .said("to nothing in this file")
        .ifPresent(said -> diagnostics.warning(source, nowhere.span(), said));
    elsewhere
        .said("to other files")
        .ifPresent(said -> diagnostics.note(source, elsewhere.span(), said));
  }

  /** References of one fate. */
  private static final class Tally {
    private TargetWalk.@Nullable Use first;
    private int count;

    void count(TargetWalk.Use use) {
      if (first == null) {
        first = use;
      }
      count++;
    }

    Span span() {
      return first == null ? Span.NONE : first.span();
    }

    Optional<String> said(String where) {
      return first == null
          ? Optional.empty()
          : Optional.of(
              (count == 1 ? "a reference leads " : count + " references lead ")
                  + where
                  + ", as \""
                  + first.target()
                  + "\"; printed as text");
    }
  }

  /** The id, where the target names it in this file or in the edition by its own name. */
  private String inThisEdition(String target) {
    int hash = target.indexOf('#');
    if (hash < 0) {
      return target;
    }
    String file = target.substring(0, hash);
    boolean own =
        file.isEmpty() || (!edition.isEmpty() && (file + ".xml").startsWith(edition + ".xml"));
    return own ? target.substring(hash + 1) : target;
  }

  private static String trimmed(String id) {
    int from = 0;
    int to = id.length();
    while (from < to && isStray(id.charAt(from))) {
      from++;
    }
    while (to > from && isStray(id.charAt(to - 1))) {
      to--;
    }
    return id.substring(from, to);
  }

  private static boolean isStray(char c) {
    return "#^$.,; \t\n\r".indexOf(c) >= 0;
  }
}
