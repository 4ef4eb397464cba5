/// Which column means which field, and which value means which choice: looked up, guessed, kept as
/// presets. Values and rules only; no files, no store, no screen.
package no.rettesnor.imports.mapping;
