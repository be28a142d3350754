package recto.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.unit.Length;

class VerticalWhiteTest {
  private static final long GRID = Length.points(13);
  private static final long SMALL = Length.points(11.5);

  private static final VerticalWhite WHITE = new VerticalWhite(GRID, 20);

  @Test
  void aLineOfWhiteGoesWhereMostWhiteIs() {
    List<Strip> strips = new ArrayList<>(lines(10, GRID, true));
    strips.addAll(block(3, GRID));
    strips.addAll(block(4, 2 * GRID));
    long[] wanted = new long[17];
    wanted[13] = GRID;
    assertArrayEquals(wanted, WHITE.above(strips, 0, 1, 20 * GRID));
    wanted[10] = GRID;
    assertArrayEquals(wanted, WHITE.above(strips, 0, 2, 21 * GRID));
  }

  @Test
  void aLineOfWhiteIsTakenWhereMostIsAndOneStays() {
    List<Strip> strips = new ArrayList<>(lines(10, GRID, true));
    strips.addAll(block(3, GRID));
    strips.addAll(block(4, 3 * GRID));
    strips.addAll(block(4, 2 * GRID));
    long[] wanted = new long[21];
    wanted[13] = -GRID;
    assertArrayEquals(wanted, WHITE.above(strips, 0, -1, 25 * GRID));
    List<Strip> few = new ArrayList<>(lines(10, GRID, true));
    few.addAll(block(3, GRID));
    assertArrayEquals(new long[13], WHITE.above(few, 0, -1, 12 * GRID));
  }

  @Test
  void whatABlockAtTheFootLacksGoesAboveIt() {
    List<Strip> strips = new ArrayList<>(lines(30, GRID, true));
    strips.addAll(lines(5, SMALL, false));
    long foot = 34 * GRID;
    long[] white = WHITE.above(strips, 0, 0, foot);
    assertEquals(foot - 29 * GRID - 5 * SMALL, white[30]);
    assertEquals(foot, last(strips, white));
  }

  @Test
  void aColumnOfOneBlockGrowsALittleBetweenItsLines() {
    List<Strip> strips = lines(47, SMALL, false);
    long foot = 41 * GRID;
    long[] white = WHITE.above(strips, 0, 0, foot);
    assertEquals(foot, last(strips, white));
    long most = Arrays.stream(white).max().orElseThrow();
    assertEquals(0, white[0]);
    assertTrue(most - white[46] <= 1);
    assertEquals(0, Arrays.stream(new VerticalWhite(GRID, 5).above(strips, 0, 0, foot)).sum());
  }

  @Test
  void aBlockThatIsALineShortIsLedApartToItsFootWhereTheStyleAllows() {
    List<Strip> strips = lines(46, SMALL, false);
    long foot = 41 * GRID;
    assertEquals(foot, last(strips, new VerticalWhite(GRID, 32).above(strips, 0, 1, foot)));
    assertEquals(0, Arrays.stream(new VerticalWhite(GRID, 32).above(strips, 0, 0, foot)).sum());
    assertEquals(0, Arrays.stream(WHITE.above(strips, 0, 1, foot)).sum());
  }

  @Test
  void noLineOfWhiteGoesBelowAHead() {
    List<Strip> strips = new ArrayList<>();
    strips.add(strip(GRID, 0, true, Faults.withHead(Faults.NONE, 2)));
    strips.addAll(block(9, 2 * GRID));
    strips.addAll(block(3, GRID));
    long[] wanted = new long[13];
    wanted[10] = GRID;
    assertArrayEquals(wanted, WHITE.above(strips, 0, 1, 16 * GRID));
  }

  @Test
  void whatIsRepeatedAtTheHeadStaysThere() {
    List<Strip> strips = new ArrayList<>(lines(1, SMALL, false));
    strips.addAll(block(6, 2 * GRID));
    assertEquals(0, Arrays.stream(WHITE.above(strips, 1, 1, 40 * GRID)).sum());
  }

  @Test
  void aColumnThatReachesItsFootStaysAsItIs() {
    List<Strip> strips = lines(42, GRID, true);
    assertEquals(0, Arrays.stream(WHITE.above(strips, 0, 0, 41 * GRID)).sum());
  }

  private static long last(List<Strip> strips, long[] white) {
    Descent descent = new Descent(GRID);
    for (int i = 0; i < white.length; i++) {
      descent.add(strips.get(i), white[i]);
    }
    return descent.y();
  }

  private static List<Strip> block(int lines, long before) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      strips.add(strip(GRID, i == 0 ? before : 0, true));
    }
    return strips;
  }

  private static List<Strip> lines(int count, long lead, boolean grid) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(lead, 0, grid));
    }
    return strips;
  }

  private static Strip strip(long lead, long before, boolean grid) {
    return strip(lead, before, grid, Faults.NONE);
  }

  private static Strip strip(long lead, long before, boolean grid, int faults) {
    return new Strip(
        lead, 0, 0, before, 0, 0, grid, faults, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
