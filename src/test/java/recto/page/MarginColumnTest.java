package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.page.MarginColumn.Block;
import recto.page.MarginColumn.Extent;
import recto.page.MarginColumn.Spot;

class MarginColumnTest {
  private static final long GAP = 3;
  private static final MarginColumn EMPTY = new MarginColumn(-6, 546, GAP);

  /** A block of lines 10 apart, that reach 6 above their baseline and 2 below. */
  private static Block block(long wish, int lines) {
    return new Block(wish, 6, LongStream.range(0, lines).map(i -> 10 * i + 2).boxed().toList());
  }

  private static List<Long> places(MarginColumn column, Block... blocks) {
    return column.places(List.of(blocks)).stream().map(Spot::y).toList();
  }

  @Test
  void aNoteStandsBesideItsLine() {
    assertEquals(List.of(100L, 200L), places(EMPTY, block(100, 3), block(200, 1)));
  }

  @Test
  void aNoteMovesDownBelowTheOneBefore() {
    assertEquals(List.of(100L, 131L), places(EMPTY, block(100, 3), block(113, 2)));
  }

  @Test
  void aNoteMovesDownBelowANumberThatStandsBesideItsLine() {
    MarginColumn column = EMPTY.with(new Extent(94, 102));
    assertEquals(List.of(111L), places(column, block(100, 2)));
  }

  @Test
  void atTheFootNotesMoveUpAndPushThoseAbove() {
    assertEquals(
        List.of(482L, 513L, 544L), places(EMPTY, block(500, 3), block(533, 3), block(546, 1)));
  }

  @Test
  void atTheFootANoteMovesUpOverANumber() {
    MarginColumn column = EMPTY.with(new Extent(540, 548));
    assertEquals(List.of(525L), places(column, block(546, 2)));
  }

  @Test
  void aBlockOnAGridMovesByWholeLinesOfIt() {
    Block grid = new Block(130, 6, List.of(2L, 15L), 13, 1);
    assertEquals(List.of(100L, 143L), places(EMPTY, block(100, 3), grid));
    MarginColumn column = EMPTY.with(new Extent(124, 132));
    assertEquals(List.of(143L), places(column, grid));
    Block last = new Block(546, 6, List.of(2L, 15L), 13, 1);
    assertEquals(List.of(520L), places(EMPTY.with(new Extent(540, 548)), last));
  }

  @Test
  void whatHasNoRoomIsLeftOutFromTheEnd() {
    assertEquals(List.of(30, 25), lines(block(0, 30), block(13, 40)));
  }

  @Test
  void allBlocksBeginAndTheFirstHaveTheMost() {
    assertEquals(
        List.of(30, 21, 2, 2), lines(block(0, 30), block(0, 30), block(0, 9), block(0, 9)));
  }

  @Test
  void noLineOfABlockIsAlone() {
    assertEquals(List.of(52, 3), lines(block(0, 60), block(0, 3)));
    assertEquals(List.of(53, 2), lines(block(0, 60), block(0, 4)));
    assertEquals(List.of(54), lines(block(0, 56)));
  }

  @Test
  void theLinesThatABlockIsToHaveComeFirst() {
    List<Long> below = LongStream.range(0, 40).map(i -> 10 * i + 2).boxed().toList();
    assertEquals(List.of(25, 30), lines(block(0, 40), new Block(0, 6, below, 1, 30)));
    assertEquals(
        List.of(15, 40), lines(new Block(-9, 6, below, 1, 0), new Block(0, 6, below, 1, 40)));
  }

  private static List<Integer> lines(Block... blocks) {
    return EMPTY.places(List.of(blocks)).stream().map(Spot::lines).toList();
  }

  @Test
  void aNumberOfALineIsFreeWhereNothingStands() {
    MarginColumn column = EMPTY.with(new Extent(94, 102));
    assertFalse(column.isFree(new Extent(100, 108)));
    assertTrue(column.isFree(new Extent(102, 110)));
  }

  @Test
  void nothingCollidesOrLeavesTheColumnOrItsOrder() {
    Trials.of(2_000, MarginColumnTest::holds);
  }

  private static void holds(Random dice) {
    MarginColumn column = EMPTY;
    for (long y = dice.nextInt(60); y < 540; y += 13 + dice.nextInt(160)) {
      column = column.with(new Extent(y - 6, y + 2));
    }
    List<Block> blocks = new ArrayList<>();
    long wish = 0;
    for (int i = dice.nextInt(9); i >= 0 && wish <= 546; i--) {
      blocks.add(block(wish, 1 + dice.nextInt(dice.nextInt(10) == 0 ? 40 : 5)));
      wish += 13L * dice.nextInt(14);
    }
    List<Spot> spots = column.places(blocks);
    assertEquals(blocks.size(), spots.size());
    List<Extent> stand = new ArrayList<>(column.taken());
    boolean left = false;
    long end = Long.MIN_VALUE;
    for (int i = 0; i < spots.size(); i++) {
      Block block = blocks.get(i);
      int lines = spots.get(i).lines();
      assertFalse(left && lines > 0, "only the last do not begin");
      left = lines == 0;
      if (lines > 0) {
        long from = spots.get(i).y() - block.above();
        Extent extent = new Extent(from, spots.get(i).y() + block.below().get(lines - 1));
        assertTrue(extent.from() >= column.top() && extent.to() <= column.bottom());
        Extent around = new Extent(extent.from() - GAP, extent.to() + GAP);
        assertTrue(stand.stream().noneMatch(around::meets), "stands on something");
        assertTrue(from > end, "stands before an earlier one");
        end = extent.to();
        stand.add(extent);
      }
    }
    nothingMovesWithoutNeed(column, blocks, spots);
  }

  private static void nothingMovesWithoutNeed(
      MarginColumn column, List<Block> blocks, List<Spot> spots) {
    MarginColumn wished = column;
    long room = column.bottom() - column.top();
    boolean free = true;
    for (Block block : blocks) {
      long height = block.above() + block.below().get(block.below().size() - 1);
      long from = block.wish() - block.above();
      Extent extent = new Extent(from, from + height);
      free &= wished.isFree(new Extent(from - GAP, extent.to() + GAP));
      free &= extent.to() <= column.bottom();
      wished = wished.with(extent);
      room -= height + GAP;
    }
    if (free) {
      assertEquals(blocks.stream().map(Block::wish).toList(), spots.stream().map(Spot::y).toList());
    }
    if (room >= 0 && column.taken().isEmpty()) {
      assertTrue(spots.stream().allMatch(spot -> spot.lines() > 0));
    }
  }
}
