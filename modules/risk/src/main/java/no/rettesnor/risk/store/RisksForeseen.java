package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.Foreseen;
import no.rettesnor.feature.ForeseenSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.store.Store;

import java.util.List;
import java.util.Set;

/// Tells registers of what has happened which risks there are.
public final class RisksForeseen implements ForeseenSource {

    private final Store store;

    public RisksForeseen(Store store) {
        this.store = store;
    }

    /// A risk and where it is rated.
    record Row(String id, int number, String event, String title) {

        Foreseen toForeseen() {
            return new Foreseen(
                    new Ref(Risk.ENTITY, id), "R" + number + " " + event + " – " + title);
        }
    }

    @Override
    public String kind() {
        return Risk.ENTITY;
    }

    @Override
    public Text name() {
        return text("subjects.risks");
    }

    @Override
    public Set<String> tables() {
        return Set.of("risk", "risk_analysis");
    }

    /// By analysis and number; those of analyses that are ended last.
    @Override
    public List<Foreseen> all() {
        return store.read(
                session ->
                        session.mapper(RiskMapper.class).foreseen().stream()
                                .map(Row::toForeseen)
                                .toList());
    }
}
