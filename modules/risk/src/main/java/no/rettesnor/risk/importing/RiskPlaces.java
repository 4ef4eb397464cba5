package no.rettesnor.risk.importing;

import no.rettesnor.imports.KeyedRecord;
import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.RiskIntake;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The analyses that risks of one municipality go into: those there are, and those that an import
/// makes when its first risk is taken. An analysis is known by its key in the source, else by its
/// title, and by its unit and day where the file tells them.
final class RiskPlaces {

    private final Store store;
    private final RiskIntake intake;
    private final String municipalityId;
    private final ScaleChoices scales;
    private final OrganisationStore organisation;
    private final UnitTree tree;
    private final List<RiskAnalysis> analyses;
    private final Map<String, Scale> scaleOf = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Set<Integer>> numbers = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, String> keyed = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();

    RiskPlaces(Store store, StoreSession session, String municipalityId, ScaleChoices scales) {
        this.store = store;
        this.intake = new RiskIntake(store, session);
        this.municipalityId = municipalityId;
        this.scales = scales;
        this.organisation = new OrganisationStore(store);
        this.tree = organisation.tree(municipalityId);
        this.analyses = new ArrayList<>(intake.analyses(municipalityId));
    }

    /// An analysis, which may not be in the store yet.
    ///
    /// @param analysis what it is, or will be
    /// @param scale what its risks are rated on
    /// @param choice the key of its scale among the choices; null when it is in the store
    record Place(RiskAnalysis analysis, Scale scale, @Nullable String choice) {}

    RiskIntake intake() {
        return intake;
    }

    String municipalityId() {
        return municipalityId;
    }

    Language language() {
        return store.language();
    }

    String newId() {
        return store.ids().next();
    }

    /// Knows the analyses that came from that source by their keys there.
    void from(String source) {
        keyed.putAll(intake.analysesFrom(source));
    }

    /// Whether risks can come into an analysis. One that is decided is filled once, by the import
    /// that finds it empty, since it may have come from elsewhere before its risks; then it stands.
    boolean isOpen(RiskAnalysis analysis) {
        return open.computeIfAbsent(
                analysis.id(), id -> analysis.isOpen() || intake.numbers(id).isEmpty());
    }

    /// Where the row belongs.
    ///
    /// @param otherwise the title when the row has none
    Place of(KeyedRecord values, String otherwise) {
        String title = values.words(RiskFields.ANALYSIS);
        String wanted = title.isEmpty() ? otherwise : title;
        String id = keyed.get(wanted);
        for (RiskAnalysis analysis : analyses) {
            if (analysis.id().equals(id)) {
                return of(analysis);
            }
        }
        String unit = values.choice(RiskFields.UNIT);
        LocalDate day = values.day(RiskFields.HELD);
        for (RiskAnalysis analysis : analyses) {
            if (analysis.title().equalsIgnoreCase(wanted)
                    && (unit == null || analysis.unitId().equals(unit))
                    && (day == null || title.isEmpty() || day.equals(analysis.heldOn()))) {
                return of(analysis);
            }
        }
        String scale = Objects.requireNonNull(values.choice(RiskFields.SCALE), "a required field");
        RiskAnalysis fresh =
                new RiskAnalysis(
                        newId(),
                        municipalityId,
                        unit == null ? tree.roots().getFirst().id() : unit,
                        wanted,
                        "",
                        "",
                        "",
                        "",
                        AnalysisStatus.DRAFT,
                        "",
                        day,
                        null,
                        null,
                        store.clock().instant());
        return new Place(fresh, scales.scale(scale), scale);
    }

    /// The place of a risk that is there.
    Place of(RiskAnalysis analysis) {
        return new Place(
                analysis,
                scaleOf.computeIfAbsent(
                        analysis.scaleId(), id -> intake.scale(id).orElseThrow().scale()),
                null);
    }

    /// Makes the analysis, unless it is there; to be called when a risk of it is taken.
    void begin(Place place) {
        String choice = place.choice();
        if (choice == null) {
            return;
        }
        RiskAnalysis analysis =
                place.analysis().onScale(made.computeIfAbsent(choice, this::scaleId));
        intake.insert(analysis);
        analyses.add(analysis);
        begun.add(analysis.id());
    }

    private String scaleId(String choice) {
        ScaleVersion stored = scales.stored(choice);
        if (stored != null) {
            return stored.id();
        }
        return intake.insert(
                        new ScaleVersion(
                                newId(),
                                scales.name(choice).in(store.language()),
                                1,
                                null,
                                scales.scale(choice),
                                store.clock().instant()))
                .id();
    }

    /// The number of a new risk: the wanted one when it is free, else the next. A file that says a
    /// number speaks of that risk, also when it was taken away here; no other gets its number.
    int number(String analysisId, int wanted) {
        Set<Integer> taken =
                numbers.computeIfAbsent(analysisId, id -> new HashSet<>(intake.numbers(id)));
        int number =
                wanted > 0 && !taken.contains(wanted)
                        ? wanted
                        : 1
                                + Math.max(
                                        intake.lastNumber(analysisId),
                                        taken.stream().mapToInt(Integer::intValue).max().orElse(0));
        taken.add(number);
        return number;
    }

    /// Makes the unit that a file names, unless it has come meanwhile.
    String unit(String name) {
        return tree.inOrder().stream()
                .filter(unit -> unit.name().equalsIgnoreCase(name.strip()))
                .map(OrgUnit::id)
                .findFirst()
                .orElseGet(
                        () ->
                                organisation
                                        .add(
                                                UnitDraft.of(
                                                        tree.roots().getFirst().id(),
                                                        UnitLevel.UNIT,
                                                        name))
                                        .id());
    }

    /// The titles of the analyses that this import made.
    List<String> begun() {
        return analyses.stream()
                .filter(analysis -> begun.contains(analysis.id()))
                .map(RiskAnalysis::title)
                .distinct()
                .toList();
    }
}
