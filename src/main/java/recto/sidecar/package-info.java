/** Small files beside a source, in TOML: what is wrong in them is named with its place. */
@org.jspecify.annotations.NullMarked
package recto.sidecar;
