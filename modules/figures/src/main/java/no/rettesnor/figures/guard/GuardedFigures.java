package no.rettesnor.figures.guard;

import no.rettesnor.figures.Figure;

import java.util.List;

/// The figures of a report as they may leave the house, and the answer they follow.
///
/// @param figures in the order they were given, without what must not be told
/// @param answer for the log, the note and the next publication
public record GuardedFigures(List<Figure> figures, Guarded answer) {

    public GuardedFigures {
        figures = List.copyOf(figures);
    }
}
