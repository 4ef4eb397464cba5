package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.deviations.store.OccurrenceLinks;
import no.rettesnor.deviations.store.TypeRegister;
import no.rettesnor.feature.Occurred;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The register as a record of what has happened, for those who hold a risk against it.
public final class DeviationOccurrences implements OccurrenceSource {

    static final String CATEGORY = "category";
    static final String TYPE = "type";
    static final String UNIT = "unit";
    static final String KIND = "kind";
    static final String SEVERITY = "severity";
    static final String STEP = "step";

    /// By what rows can be chosen.
    static final Set<String> CRITERIA = Set.of(TYPE, UNIT, SEVERITY, KIND, STEP, CATEGORY);

    private final Store store;
    private final RegisterProjection projection;

    /// @param projection shared with the figures, so that the register is read once
    public DeviationOccurrences(Store store, RegisterProjection projection) {
        this.store = store;
        this.projection = projection;
    }

    @Override
    public String key() {
        return Deviation.ENTITY;
    }

    @Override
    public Text name() {
        return DeviationTexts.text("page.deviations");
    }

    @Override
    public Set<String> tables() {
        return Set.of("deviation", "deviation_type", "deviation_link", "org_unit");
    }

    @Override
    public Set<Ref> foreseen() {
        return new OccurrenceLinks(store).foreseen();
    }

    @Override
    public List<Occurred> linked(Ref foreseen) {
        return new OccurrenceLinks(store).of(foreseen);
    }

    @Override
    public List<Occurred> find(String words, int most) {
        return new OccurrenceLinks(store).find(words, most);
    }

    @Override
    public void link(List<Ref> occurred, Ref foreseen) {
        new OccurrenceLinks(store).tie(occurred.stream().map(Ref::id).toList(), foreseen);
    }

    @Override
    public void unlink(Ref occurred, Ref foreseen) {
        new OccurrenceLinks(store).untie(occurred, foreseen);
    }

    @Override
    public List<Criterion> criteria() {
        TypeRegister register = new DeviationStore(store).types();
        List<DeviationCategory> categories = register.categories();
        List<Criterion> criteria =
                List.of(
                        criterion(
                                TYPE,
                                types(
                                        register.types(),
                                        categories.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                DeviationCategory::id,
                                                                DeviationCategory::name)))),
                        criterion(UNIT, units(new OrganisationStore(store).treeOfAll())),
                        criterion(
                                SEVERITY,
                                Arrays.stream(Severity.values())
                                        .map(each -> new Option(each.name(), each.label()))
                                        .toList()),
                        criterion(
                                KIND,
                                Arrays.stream(DeviationKind.values())
                                        .map(each -> new Option(each.name(), each.label()))
                                        .toList()),
                        criterion(
                                STEP,
                                new DeviationStore(store)
                                        .list().steps().stream()
                                                .map(each -> new Option(each, Text.verbatim(each)))
                                                .toList()),
                        criterion(
                                CATEGORY,
                                categories.stream()
                                        .map(
                                                each ->
                                                        new Option(
                                                                each.id(),
                                                                Text.verbatim(each.name())))
                                        .toList()));
        return criteria.stream().filter(each -> !each.options().isEmpty()).toList();
    }

    private static Criterion criterion(String key, List<Option> options) {
        return new Criterion(key, DeviationTexts.text("filter.key." + key), options);
    }

    private static List<Option> types(List<DeviationType> types, Map<String, String> categories) {
        return types.stream()
                .filter(type -> type.mergedInto() == null)
                .map(
                        type ->
                                new Option(
                                        type.id(),
                                        Text.verbatim(
                                                categories.getOrDefault(type.categoryId(), "")
                                                        + " › "
                                                        + type.name())))
                .toList();
    }

    private static List<Option> units(UnitTree tree) {
        List<Option> options = new ArrayList<>();
        for (OrgUnit unit : tree.inOrder()) {
            options.add(new Option(unit.id(), Text.verbatim(tree.path(unit.id()))));
        }
        return options;
    }

    @Override
    public Reading read() {
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        DeviationStore register = new DeviationStore(store);
        return new OccurrenceReading(
                new DeviationStatistics(
                        projection, tree, register.list().vocabulary(), store.clock()),
                register.list().vocabulary(),
                register.types().types(),
                foreseen(),
                store.clock());
    }
}
