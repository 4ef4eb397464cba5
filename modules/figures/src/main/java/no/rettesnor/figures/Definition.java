package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

/// What a word in a figure means, and how a number is reckoned.
///
/// @param term the word
/// @param meaning one or two sentences, with the source of the rule where there is one
public record Definition(Text term, Text meaning) {}
