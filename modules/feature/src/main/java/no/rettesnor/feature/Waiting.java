package no.rettesnor.feature;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Tone;

import org.kordamp.ikonli.Ikon;

/// Something in a feature that must be done, as Home tells it.
///
/// @param words what and how many: "3 avvik har passert fristen"
/// @param icon beside them
/// @param tone how urgent it is
/// @param page the id of the page where it is done
/// @param argument the filter that shows exactly these rows there
public record Waiting(Text words, Ikon icon, Tone tone, String page, String argument) {}
