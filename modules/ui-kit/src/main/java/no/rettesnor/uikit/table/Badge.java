package no.rettesnor.uikit.table;

import no.rettesnor.uikit.Tone;

import org.kordamp.ikonli.Ikon;

/// A status in a cell: word, icon and colour together.
///
/// @param word in the window's language
/// @param icon tells the same without colour
/// @param tone tells the same in colour
public record Badge(String word, Ikon icon, Tone tone) {}
