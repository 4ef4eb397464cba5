package no.rettesnor.risk.statistics;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.Map;

/// Counts something about risks, sector by sector.
interface SectorCount {

    /// What is counted, column by column.
    List<Text> columns();

    /// The counts of each sector that has any, by its id; as many as there are columns.
    Map<String, long[]> count(RisksAsked asked, FigureQuestion question);
}
