package recto.hyphen;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Patterns on their way to being packed; {@link Patterns} tells what the packed form is. */
final class PatternTrie {
  /** The largest base that two bytes hold, with room for any code above it. */
  private static final int LAST_BASE = 0xFFFF;

  private static final int ROOT_BASE = 1;

  private static final class State {
    final NavigableMap<Integer, Arc> arcs = new TreeMap<>();
    int number;
    int base;
  }

  private static final class Arc {
    State to = new State();

    /** What the pattern ending here says, if one does: levels, the last one for behind it. */
    byte[] levels = {};

    int verdict;
  }

  private final State root = new State();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<List<Byte>, Integer> verdicts = new HashMap<>();

  PatternTrie() {
    values.write(0);
  }

  /**
   * Adds a pattern; said twice, the higher level holds.
   *
   * @param codes its letters
   * @param levels the level before the letter at the same index, and after the last
   * @param length number of letters
   */
  void add(byte[] codes, byte[] levels, int length) {
    State state = root;
    Arc arc = null;
    for (int i = 0; i < length; i++) {
      arc = state.arcs.computeIfAbsent(codes[i] & 0xFF, code -> new Arc());
      state = arc.to;
    }
    if (arc != null) {
      arc.levels = Arrays.copyOf(arc.levels, length + 1);
      for (int i = 0; i <= length; i++) {
        arc.levels[i] = (byte) Math.max(arc.levels[i], levels[i]);
      }
    }
  }

  /** Where in the values a list of levels is kept; lists that are alike are kept once. */
  private int verdict(byte[] levels) {
    List<Byte> said = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] != 0) {
        said.add((byte) (levels.length - 1 - i));
        said.add(levels[i]);
      }
    }
    if (said.isEmpty()) {
      return 0;
    }
    return verdicts.computeIfAbsent(
        said,
        list -> {
          int place = values.size();
          values.write(list.size() / 2);
          list.forEach(values::write);
          return place;
        });
  }

  /** The table as {@link Patterns} reads it. */
  byte[] packed(PatternFile file, Alphabet alphabet) throws IOException {
    List<State> states = merged();
    byte[] labels = new byte[LAST_BASE + 256];
    char[] nexts = new char[labels.length];
    char[] ends = new char[labels.length];
    int slots = place(states, labels) + 256;
    for (State state : states) {
      for (Map.Entry<Integer, Arc> entry : state.arcs.entrySet()) {
        int slot = state.base + entry.getKey();
        nexts[slot] = (char) entry.getValue().to.base;
        ends[slot] = (char) entry.getValue().verdict;
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(Patterns.FORMAT);
    out.writeByte(file.left());
    out.writeByte(file.right());
    out.writeChar(alphabet.codes().size());
    for (char letter : alphabet.codes().keySet()) {
      out.writeChar(letter);
    }
    for (byte code : alphabet.codes().values()) {
      out.writeByte(code);
    }
    out.writeInt(slots);
    out.write(labels, 0, slots);
    out.writeChars(new String(nexts, 0, slots));
    out.writeChars(new String(ends, 0, slots));
    out.writeChar(values.size());
    values.writeTo(out);
    return bytes.toByteArray();
  }

  /**
   * All states that have arcs, those that lead to the same made one; the root, then the largest.
   */
  private List<State> merged() {
    Map<List<Integer>, State> distinct = new LinkedHashMap<>();
    merge(root, new State(), distinct);
    List<State> states = new ArrayList<>(distinct.values());
    states.sort(
        Comparator.comparing((State state) -> state != root)
            .thenComparing(state -> -state.arcs.size()));
    return states;
  }

  private State merge(State state, State none, Map<List<Integer>, State> distinct) {
    if (state.arcs.isEmpty()) {
      return none;
    }
    List<Integer> key = new ArrayList<>();
    for (Map.Entry<Integer, Arc> entry : state.arcs.entrySet()) {
      Arc arc = entry.getValue();
      arc.to = merge(arc.to, none, distinct);
      arc.verdict = verdict(arc.levels);
      key.addAll(Arrays.asList(entry.getKey(), arc.verdict, arc.to.number));
    }
    State same = distinct.putIfAbsent(key, state);
    if (same == null) {
      state.number = distinct.size();
      return state;
    }
    return same;
  }

  /** Gives every state the first base where its arcs find free slots; returns the last base. */
  private static int place(List<State> states, byte[] labels) {
    BitSet taken = new BitSet();
    BitSet used = new BitSet();
    used.set(0, ROOT_BASE);
    int last = ROOT_BASE;
    for (State state : states) {
      int first = state.arcs.firstKey();
      int slot = used.nextClearBit(ROOT_BASE + first);
      while (taken.get(slot - first) || !isFree(state, slot - first, used)) {
        slot = used.nextClearBit(slot + 1);
      }
      state.base = slot - first;
      if (state.base > LAST_BASE) {
        throw new IllegalStateException("too many patterns for the packed form");
      }
      taken.set(state.base);
      for (int code : state.arcs.keySet()) {
        used.set(state.base + code);
        labels[state.base + code] = (byte) code;
      }
      last = Math.max(last, state.base);
    }
    return last;
  }

  private static boolean isFree(State state, int base, BitSet used) {
    for (int code : state.arcs.keySet()) {
      if (used.get(base + code)) {
        return false;
      }
    }
    return true;
  }
}
