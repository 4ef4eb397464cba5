package no.rettesnor.risk.statistics;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Counts something about risks, sector by sector.
interface SectorCount {

    /// The place of what belongs to no unit.
    String NOWHERE = "";

    /// What is counted, column by column.
    List<Text> columns();

    /// The counts of each sector that has any, by its id; as many as there are columns. What
    /// belongs to no unit is under [#NOWHERE].
    Map<String, long[]> count(RisksAsked asked, FigureQuestion question);

    /// Where the rows of a count can be seen; the list has as many.
    ///
    /// @param unit whose, as [RowsAsked#UNIT] takes it; null for the whole of the question
    RowsBehind rows(int column, FigureQuestion question, @Nullable String unit);
}
