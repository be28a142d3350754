package recto.folio;

/** What a structure element is; the standard structure types of ISO 32000-1, 14.8.4. */
public enum Role {
  DOCUMENT("Document"),
  PART("Part"),
  SECT("Sect"),
  DIV("Div"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  P("P"),
  BLOCK_QUOTE("BlockQuote"),
  CAPTION("Caption"),
  TOC("TOC"),
  TOCI("TOCI"),
  INDEX("Index"),
  L("L"),
  LI("LI"),
  LBL("Lbl"),
  LBODY("LBody"),
  TABLE("Table"),
  TR("TR"),
  TH("TH"),
  TD("TD"),
  SPAN("Span"),
  NOTE("Note"),
  REFERENCE("Reference"),
  LINK("Link"),
  FIGURE("Figure");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  /** True of the rows of a table and their cells. */
  public boolean isOfTable() {
    return this == TR || this == TH || this == TD;
  }

  /** The name of the standard structure type. */
  public String type() {
    return type;
  }
}
