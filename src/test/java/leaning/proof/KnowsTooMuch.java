package leaning.proof;

import leaning.page.DrawsByItself;

/** Judges a page by how it was made: below it in the stack, yet not for its eyes. */
public record KnowsTooMuch(DrawsByItself maker) {}
