package no.rettesnor.organisation.statistics;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.RoleStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// That it is known who answers for what: how many roles somebody holds in a unit, on the last day
/// of the period.
///
/// @param page the id of the page that shows a unit with its roles
public record RoleEvidence(Store store, String page) implements EvidenceSource {

    @Override
    public String id() {
        return "organisation.roles";
    }

    @Override
    public Text name() {
        return text("evidence.roles");
    }

    @Override
    public ControlDuty duty() {
        return ControlDuty.A;
    }

    @Override
    public Bearing bearing() {
        return Bearing.EVIDENCE;
    }

    @Override
    public Optional<Text> missing() {
        return Optional.of(text("evidence.no-roles"));
    }

    /// Who holds an office is no secret.
    @Override
    public boolean sensitive() {
        return false;
    }

    @Override
    public Map<String, FigureValue> byUnit(FigureQuestion question) {
        OrganisationStore organisation = new OrganisationStore(store);
        LocalDate day = question.period().until().minusDays(1);
        Map<String, Long> own = new HashMap<>();
        for (Municipality municipality : organisation.municipalities()) {
            new RoleStore(store)
                    .holders(municipality.id()).stream()
                            .filter(holder -> isHeld(holder, day))
                            .forEach(holder -> own.merge(holder.unitId(), 1L, Long::sum));
        }
        UnitTree tree = organisation.treeOfAll().asOf(day);
        Set<String> asked = question.unit() == null ? null : tree.withDescendants(question.unit());
        Map<String, FigureValue> values = new HashMap<>();
        for (OrgUnit unit : tree.inOrder()) {
            if (asked == null || asked.contains(unit.id())) {
                values.put(unit.id(), value(unit, tree, own));
            }
        }
        return values;
    }

    private FigureValue value(OrgUnit unit, UnitTree tree, Map<String, Long> own) {
        long count =
                tree.withDescendants(unit.id()).stream()
                        .mapToLong(id -> own.getOrDefault(id, 0L))
                        .sum();
        return FigureValue.counted(
                count, new RowsBehind(page, new Ref("unit", unit.id()).toString()));
    }

    private static boolean isHeld(RoleHolder holder, LocalDate day) {
        return !isBefore(day, holder.validFrom())
                && (holder.validTo() == null || !day.isAfter(holder.validTo()));
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate first) {
        return first != null && day.isBefore(first);
    }
}
