package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.Store;

import java.util.Arrays;
import java.util.List;

/// The figures that risk analyses give a report. They show how things stand when they are made; of
/// analyses that are ended, nothing.
public final class RiskFigures {

    private final Store store;
    private final List<OccurrenceSource> sources;
    private final List<ActionSubjects> subjects;

    /// @param sources the registers that risks are held against
    /// @param subjects what actions belong to, from all features
    public RiskFigures(Store store, List<OccurrenceSource> sources, List<ActionSubjects> subjects) {
        this.store = store;
        this.sources = List.copyOf(sources);
        this.subjects = List.copyOf(subjects);
    }

    /// Every figure, in the order of a report.
    public List<FigureSource> all() {
        return List.of(
                new SectorFigure(store, "reviews", 300, new SectorCounts.Reviews()),
                new MatrixFigure(store, "matrix-before", 310, Stage.BEFORE),
                new MatrixFigure(store, "matrix-after", 311, Stage.AFTER),
                new SectorFigure(store, "bands", 320, new SectorCounts.Bands()),
                new TopRisksFigure(store, "top", 330),
                new SectorFigure(
                        store, "mismatches", 340, new SectorCounts.Mismatches(store, sources)),
                new SectorFigure(store, "actions", 350, new ActionCounts(store, subjects)));
    }

    /// What analyses testify about the internal control of each unit.
    public List<EvidenceSource> evidence() {
        return Arrays.stream(RiskEvidence.Kind.values())
                .map(kind -> (EvidenceSource) new RiskEvidence(store, sources, kind))
                .toList();
    }

    static String id(String key) {
        return "risk." + key;
    }

    static List<Definition> definitions() {
        return List.of(
                new Definition(text("figure.term.risk"), text("figure.meaning.risk")),
                new Definition(text("figure.term.mismatch"), text("figure.meaning.mismatch")));
    }
}
