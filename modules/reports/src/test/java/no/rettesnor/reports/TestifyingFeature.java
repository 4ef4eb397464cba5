package no.rettesnor.reports;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A feature that counts nothing but testifies: what was followed up, what was not, and who is in
/// charge. A test says the numbers of each unit.
public final class TestifyingFeature implements Feature {

    public final Map<String, Integer> followed = new HashMap<>();
    public final Map<String, Integer> overdue = new HashMap<>();
    public final Map<String, Integer> roles = new HashMap<>();

    @Override
    public StoreFeature storage() {
        return new OrganisationTables();
    }

    @Override
    public List<FigureSource> figures(Store store, Features features) {
        return new CountingFeature().figures(store, features);
    }

    @Override
    public List<RowSource> rows(Store store, Features features) {
        return new CountingFeature().rows(store, features);
    }

    @Override
    public List<EvidenceSource> evidence(Store store) {
        return List.of(
                new Source("followed", ControlDuty.C, EvidenceSource.Bearing.EVIDENCE, followed),
                new Source("overdue", ControlDuty.C, EvidenceSource.Bearing.GAP, overdue),
                new Source("roles", ControlDuty.A, EvidenceSource.Bearing.EVIDENCE, roles));
    }

    private record Source(
            String id, ControlDuty duty, Bearing bearing, Map<String, Integer> numbers)
            implements EvidenceSource {

        @Override
        public Text name() {
            return Text.verbatim(id);
        }

        @Override
        public Optional<Text> missing() {
            return bearing == Bearing.EVIDENCE
                    ? Optional.of(Text.verbatim("no " + id))
                    : Optional.empty();
        }

        @Override
        public boolean sensitive() {
            return duty != ControlDuty.A;
        }

        @Override
        public Map<String, FigureValue> byUnit(FigureQuestion question) {
            Map<String, FigureValue> values = new HashMap<>();
            numbers.forEach(
                    (unit, number) ->
                            values.put(
                                    unit,
                                    FigureValue.counted(
                                            number, new RowsBehind(id, "unit=" + unit))));
            return values;
        }
    }
}
