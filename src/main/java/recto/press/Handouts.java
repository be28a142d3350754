package recto.press;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.galley.Adjustments;
import recto.handout.Handout;
import recto.handout.HandoutException;
import recto.handout.HandoutMaker;
import recto.handout.Sidecar;
import recto.handout.SidecarDraft;
import recto.handout.SidecarReader;
import recto.input.InputFormats;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.sidecar.Said;
import recto.style.Stylesheet;

/** The way of a handout to the galley, where it parts from that of a book. */
final class Handouts {
  private final Job job;
  private final Sidecar sidecar;

  private Handouts(Job job, Sidecar sidecar) {
    this.job = job;
    this.sidecar = sidecar;
  }

  /** The sidecar that a job names, else the one beside its source: letter.handout.toml. */
  static Path file(Job job) {
    Path named = job.handout().sidecar();
    return named == null ? SidecarReader.beside(job.source()) : named;
  }

  /**
   * Reads the sidecar of a job, if there is one.
   *
   * @throws PressException where anything is wrong in it
   */
  static Handouts of(Job job) throws PressException {
    Path file = file(job);
    if (job.handout().sidecar() == null && !Files.exists(file)) {
      return new Handouts(job, Sidecar.EMPTY);
    }
    try {
      return new Handouts(job, SidecarReader.read(file));
    } catch (HandoutException e) {
      throw new PressException(e.diagnostics(), e);
    }
  }

  /** Writes a first sidecar, never over another. */
  static Path draft(Job job, @Nullable Path named) throws PressException {
    Path file = named == null ? SidecarReader.beside(job.source()) : named;
    if (Files.exists(file)) {
      throw new PressException(file, "is there already and is kept; name another with -o", null);
    }
    Output output = Output.at(file, job.source());
    try {
      Edition whole = InputFormats.read(job.source(), new Diagnostics());
      String chosen = job.selection().isBlank() ? HandoutMaker.selection(whole) : job.selection();
      Edition edition = Press.edition(job.selecting(chosen), new Diagnostics());
      String text = SidecarDraft.of(edition, whole);
      output.fill(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return file;
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    }
  }

  /** The documents to be set: the job's, else the sidecar's, else all. */
  String selection(Edition whole) {
    if (!job.selection().isBlank()) {
      return job.selection();
    }
    return sidecar.documents().isBlank() ? HandoutMaker.selection(whole) : sidecar.documents();
  }

  /**
   * The handout of the selected documents.
   *
   * @param lines what an editor asks of the lines of reference
   */
  Handout handout(
      Edition whole,
      Edition selected,
      Stylesheet style,
      Adjustments lines,
      TypeStock types,
      Diagnostics diagnostics)
      throws PressException, InterruptedException {
    String name = style.handout().standard();
    Stylesheet standard = name.isEmpty() ? style : Styles.of(job, name);
    try (TypeCase type = new TypeCase(standard, types, new Diagnostics(), selected.source())) {
      Supplier<LineBreaker> breakers = () -> new LineBreaker(type);
      HandoutMaker maker = new HandoutMaker(style, standard, breakers, job.workers(), diagnostics);
      return maker.handout(selected, lists(whole), sidecar, job.handout(), lines);
    } catch (HandoutException e) {
      throw new PressException(e.diagnostics(), e);
    }
  }

  /** The files whose lists serve the handout of a job; none where its style makes none. */
  static List<Path> lists(Job job) throws PressException {
    if (!Styles.of(job).handout().matter()) {
      return List.of();
    }
    Sidecar sidecar = of(job).sidecar;
    return sidecar.lists().stream().map(said -> list(sidecar, said)).toList();
  }

  private static Path list(Sidecar sidecar, Said said) {
    return Path.of(sidecar.source().name()).resolveSibling(said.words());
  }

  /** The editions whose lists serve: this one, and those that the sidecar names. */
  private List<Edition> lists(Edition whole) throws PressException {
    List<Edition> lists = new ArrayList<>();
    try {
      lists.add(InputFormats.records(job.source()));
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    }
    for (Said said : sidecar.lists()) {
      Path file = list(sidecar, said);
      try {
        lists.add(InputFormats.read(file, new Diagnostics()));
      } catch (SourceException e) {
        Diagnostics why = new Diagnostics();
        why.error(
            sidecar.source(),
            said.span(),
            "the lists in " + said.words() + " cannot be read: " + e.diagnostic().message());
        throw new PressException(why.sorted(), e);
      }
    }
    lists.add(whole);
    return lists;
  }
}
