package recto.reading;

/**
 * The kind of printing a PDF is made for.
 *
 * @param standard whose intent it is, as in "GTS_PDFX"
 * @param condition the name of the printing condition
 * @param registry where that name is registered, else empty
 * @param profileClass the class of the colour profile in the file, as in "prtr"; empty for none
 * @param profileSpace the colour space of the profile, as in "CMYK"; empty for none
 */
public record OutputIntent(
    String standard, String condition, String registry, String profileClass, String profileSpace) {}
