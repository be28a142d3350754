package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Takes marked contents from one page of a file to another, where they then belong. */
final class Transfer {
  private final Damage damage;
  private final List<Object> tokens;
  private final List<Integer> ids;

  /** By the number of each content its new one. */
  private final Map<Integer, Integer> moved = new TreeMap<>();

  private final List<Object> carried = new ArrayList<>();
  private int fresh = 1000;

  /**
   * @param damage whose open page they are on
   * @param ids the numbers of the contents
   */
  Transfer(Damage damage, List<Integer> ids) {
    this.damage = damage;
    this.tokens = damage.tokens();
    this.ids = ids;
  }

  void to(int page) throws IOException {
    COSDictionary from = damage.document().getPage(damage.index()).getCOSObject();
    take();
    damage.put();
    damage.page(page).tokens().addAll(carried);
    damage.put();
    COSDictionary target = damage.document().getPage(page).getCOSObject();
    damage.elements(element -> relink(element, from, target));
  }

  private void take() {
    Pen pen = new Pen();
    boolean captured = false;
    for (int t = 0; t < tokens.size(); t++) {
      if (damage.isOperator(t, "BDC") && tokens.get(t - 1) instanceof COSDictionary marks) {
        int id = marks.getInt(COSName.MCID, -1);
        if (ids.contains(id)) {
          captured = true;
          begin(t, id, pen);
          continue;
        }
      }
      pen.follow(t);
      if (captured) {
        captured = take(t);
      }
    }
  }

  /** Begins a content in the middle of the text object of the one before, or in one of its own. */
  private void begin(int t, int id, Pen pen) {
    moved.put(id, fresh);
    if (damage.isOperator(t - 3, "EMC") && !carried.isEmpty()) {
      carried.remove(carried.size() - 1);
    } else {
      carried.addAll(pen.state());
    }
    COSDictionary other = new COSDictionary();
    other.setInt(COSName.MCID, fresh++);
    carried.addAll(List.of(tokens.get(t - 2), other, Operator.getOperator("BDC")));
  }

  /** Takes a token, and what it shows off the page; false where the content ends. */
  private boolean take(int t) {
    carried.add(tokens.get(t));
    if (damage.isOperator(t, "Tj") || damage.isOperator(t, "TJ")) {
      tokens.set(t - 1, new COSArray());
      tokens.set(t, Operator.getOperator("TJ"));
    } else if (damage.isOperator(t, "EMC")) {
      carried.add(Operator.getOperator("ET"));
      return false;
    }
    return true;
  }

  /** What is in force where marked content begins. */
  private final class Pen {
    private final Map<String, List<Object>> set = new TreeMap<>();
    private double x;
    private double y;

    void follow(int t) {
      if (damage.isOperator(t, "BT")) {
        x = 0;
        y = 0;
      } else if (damage.isOperator(t, "Td")) {
        x += damage.number(t - 2);
        y += damage.number(t - 1);
      } else if (damage.isOperator(t, "Tf")) {
        set.put("Tf", tokens.subList(t - 2, t + 1).stream().toList());
      }
      for (String each : List.of("Tz", "Tw", "Tc", "Ts", "g")) {
        if (damage.isOperator(t, each)) {
          set.put(each, tokens.subList(t - 1, t + 1).stream().toList());
        }
      }
    }

    List<Object> state() {
      List<Object> state = new ArrayList<>(List.of(Operator.getOperator("BT")));
      set.values().forEach(state::addAll);
      state.add(new COSFloat((float) x));
      state.add(new COSFloat((float) y));
      state.add(Operator.getOperator("Td"));
      return state;
    }
  }

  private void relink(COSDictionary element, COSDictionary from, COSDictionary to) {
    boolean there = from.equals(element.getCOSDictionary(COSName.PG));
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray changed = new COSArray();
    COSArray old = kids instanceof COSArray array ? array : new COSArray(List.of(kids));
    for (int i = 0; i < old.size(); i++) {
      COSBase kid = old.getObject(i);
      if (there && kid instanceof COSInteger id && moved.containsKey(id.intValue())) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.MCR);
        reference.setItem(COSName.PG, to);
        reference.setInt(COSName.MCID, moved.get(id.intValue()));
        changed.add(reference);
      } else {
        changed.add(kid);
      }
    }
    element.setItem(COSName.K, changed);
  }
}
