package recto.edition;

/**
 * A manuscript or print from which readings are cited.
 *
 * @param siglum the sign by which the apparatus names it
 * @param description what it is, in the words of the list of witnesses
 */
public record Witness(String id, String siglum, String description) {}
