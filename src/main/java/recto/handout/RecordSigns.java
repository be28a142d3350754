package recto.handout;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Prose;

/** Writes into records of persons and places the signs that a page has between their parts. */
final class RecordSigns {
  private static final String PART = "record-part";

  private RecordSigns() {}

  static List<Block> written(List<Block> blocks) {
    List<Block> written = new ArrayList<>();
    for (Block block : blocks) {
      written.add(
          block instanceof Prose prose
              ? new Prose(
                  prose.span(), prose.role(), prose.rend(), prose.continued(), all(prose.content()))
              : block);
    }
    return written;
  }

  private static List<Inline> all(List<Inline> content) {
    List<Inline> written = new ArrayList<>();
    for (Inline each : content) {
      if (each instanceof Inline.Styled styled) {
        List<String> words = styled.rend().words();
        sign(words.contains("record-birth") ? "* " : "", styled, written);
        sign(words.contains("record-death") ? "† " : "", styled, written);
        written.add(
            new Inline.Styled(
                styled.span(), styled.rend(), styled.language(), all(styled.content())));
        sign(words.contains(PART) ? "," : "", styled, written);
      } else if (each instanceof Inline.Named named) {
        written.add(
            new Inline.Named(
                named.span(),
                named.kind(),
                named.key(),
                named.type(),
                named.rend(),
                all(named.content())));
      } else {
        written.add(each);
      }
    }
    return written;
  }

  private static void sign(String sign, Inline.Styled at, List<Inline> into) {
    if (!sign.isEmpty()) {
      into.add(new Inline.Text(at.span(), sign));
    }
  }
}
