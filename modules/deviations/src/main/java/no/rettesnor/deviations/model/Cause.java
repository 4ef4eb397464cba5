package no.rettesnor.deviations.model;

import java.util.Objects;

/// One answer in a chain of “why?”.
///
/// @param id the row
/// @param deviationId what it explains
/// @param position its place in the chain, from 1: the answer to the first “why?” is 1
/// @param text the answer
/// @param root whether the group agrees that this is where the chain ends
public record Cause(String id, String deviationId, int position, String text, boolean root) {

    public Cause {
        Objects.requireNonNull(text, "text");
        if (position < 1) {
            throw new IllegalArgumentException("A chain of causes starts at 1, not " + position);
        }
    }
}
