/// The words of the kit itself, for its own controls only.
package no.rettesnor.uikit.texts;
