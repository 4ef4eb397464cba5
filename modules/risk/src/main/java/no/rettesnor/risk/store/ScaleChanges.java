package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleChange;
import no.rettesnor.risk.model.ScaleJson;
import no.rettesnor.risk.model.ScaleMapping;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;

import java.util.List;

/// Carries an analysis over to another scale, or another version of the same. How it was rated
/// before stays readable beside the scale it was rated on.
public final class ScaleChanges {

    private final Store store;
    private final RiskStore risks;

    public ScaleChanges(Store store) {
        this.store = store;
        this.risks = new RiskStore(store);
    }

    /// Carries all risks of an analysis over, as one step of undo.
    ///
    /// @throws RiskRefusedException when the mapping leaves a step without a place, or would turn
    ///   the order around
    public void change(RiskAnalysis seen, ScaleVersion to, ScaleMapping mapping) {
        risks.change(
                seen.id(),
                Action.of(text("step.analysis.scale", seen.title())),
                (session, analysis) -> {
                    ScaleMapper scales = session.mapper(ScaleMapper.class);
                    ScaleRow row = scales.scale(analysis.scaleId());
                    if (row == null || !mapping.fits(row.toVersion().scale(), to.scale())) {
                        throw new RiskRefusedException(text("refused.mapping"));
                    }
                    RatingRows rows = new RatingRows(session, store.ids()::next);
                    List<RatedRisk> former = rows.read(analysis.id());
                    scales.insertChange(
                            new ScaleChangeRow(
                                    store.ids().next(),
                                    analysis.id(),
                                    analysis.scaleId(),
                                    to.id(),
                                    ScaleJson.write(new ScaleChange.Content(mapping, former)),
                                    store.clock().instant()));
                    session.mapper(AnalysisMapper.class).updateAnalysis(analysis.onScale(to.id()));
                    former.forEach(rated -> rows.update(rated, mapping.apply(rated)));
                    return former;
                });
    }
}
