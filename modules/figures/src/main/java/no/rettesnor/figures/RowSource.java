package no.rettesnor.figures;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Hands out all rows behind a feature's figures, for the sheet where a reader can count them
/// again.
public interface RowSource {

    /// The sheet's name.
    Text name();

    /// The headers, in order.
    List<Text> headers();

    /// How many rows the question has, for the progress.
    long count(FigureQuestion question);

    /// What the filters of these rows ask for, as things are now, so that the numbers of one figure
    /// can be found to be a part of another's.
    default ConditionsReading conditions() {
        return ConditionsReading.NONE;
    }

    /// Hands out every row of the question in a fixed order, a value per header: text, number,
    /// [java.time.LocalDate], or null where there is none.
    void each(
            FigureQuestion question, ProgressMonitor monitor, Consumer<List<@Nullable Object>> row);
}
