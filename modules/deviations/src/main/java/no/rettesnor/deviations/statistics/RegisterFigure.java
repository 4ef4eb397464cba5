package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.kernel.Text;

/// A figure of the register, which has its id and its name from one key.
interface RegisterFigure extends FigureSource {

    /// Such as `by-month`.
    String key();

    @Override
    default String id() {
        return DeviationFigures.id(key());
    }

    @Override
    default Text name() {
        return DeviationTexts.text("figure.name." + key());
    }
}
