package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

import java.util.List;

/// Makes one kind of figure from a feature's rows.
public interface FigureSource {

    /// Stable name, such as `deviations.by-month`.
    String id();

    /// What it shows, without numbers, for lists to choose from.
    Text name();

    /// Where it stands among the figures of a report, smallest first.
    int order();

    /// The figure for that question. May take long; call it in the background.
    Figure figure(FigureQuestion question);

    /// What the words in it mean, for the sheet of definitions.
    List<Definition> definitions();
}
