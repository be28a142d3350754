package leaning.edition.context;

/** Lives in a closet of a lawful room. */
public record Ends() {}
