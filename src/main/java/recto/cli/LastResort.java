package recto.cli;

import java.util.ArrayList;
import java.util.List;

/** What is said of a failure that nothing else answered for: one line, never a trace unasked. */
final class LastResort {
  private static final int CAUSES = 20;

  private LastResort() {}

  static int say(Throwable failure, Console console) {
    console.complain(line(failure));
    if ("1".equals(console.environment().get("RECTO_DEBUG"))) {
      failure.printStackTrace(console.err());
      console.err().flush();
    }
    return Exit.NOTHING;
  }

  private static String line(Throwable failure) {
    for (Throwable cause : causes(failure)) {
      if (cause instanceof OutOfMemoryError) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return megabytes
            + " MB of memory were not enough; allow more, as in RECTO_JAVA_OPTS=-Xmx"
            + Math.max(1, megabytes / 512)
            + "g, or set fewer documents with --select";
      }
      if (cause instanceof StackOverflowError) {
        return "the source is nested too deep; allow more, with RECTO_JAVA_OPTS=-Xss64m";
      }
    }
    return "this is a fault in Recto "
        + Main.version()
        + ": "
        + failure
        + place(failure)
        + "; please report it with the source and what RECTO_DEBUG=1 prints";
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable t = failure; t != null && causes.size() < CAUSES; t = t.getCause()) {
      causes.add(t);
    }
    return causes;
  }
}
