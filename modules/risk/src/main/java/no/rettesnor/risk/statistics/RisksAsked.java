package no.rettesnor.risk.statistics;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.FilterState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the figures about risks need to answer one question: the analyses that are followed up, the
/// risks in them, and the sectors they belong to. Analyses held after the period are left out, and
/// those that are ended.
final class RisksAsked {

    private final UnitTree tree;
    private final Map<String, ScaleVersion> scales = new HashMap<>();
    private final List<RiskAnalysis> analyses = new ArrayList<>();
    private final Map<String, RiskAnalysis> byId = new LinkedHashMap<>();
    private final List<RatedRisk> risks = new ArrayList<>();

    /// Those that a figure is about.
    static RisksAsked of(Store store, FigureQuestion question) {
        return of(store, RowsAsked.base(question, null));
    }

    /// Those of a list's filter, as far as it is about analyses.
    static RisksAsked of(Store store, FilterState state) {
        return new RisksAsked(store, state);
    }

    private RisksAsked(Store store, FilterState state) {
        tree = new OrganisationStore(store).treeOfAll();
        Set<String> units = RowsAsked.units(state, tree);
        LocalDate today = LocalDate.now(store.clock());
        new ScaleStore(store).versions().forEach(each -> scales.put(each.id(), each));
        RiskStore kept = new RiskStore(store);
        for (RiskAnalysis analysis : kept.analyses()) {
            if (analysis.status() != AnalysisStatus.ARCHIVED
                    && RowsAsked.holds(state, units, analysis, today)) {
                analyses.add(analysis);
                byId.put(analysis.id(), analysis);
            }
        }
        for (RatedRisk rated : kept.risks()) {
            if (byId.containsKey(rated.risk().analysisId())) {
                risks.add(rated);
            }
        }
    }

    List<RiskAnalysis> analyses() {
        return analyses;
    }

    List<RatedRisk> risks() {
        return risks;
    }

    RiskAnalysis analysis(RatedRisk rated) {
        RiskAnalysis analysis = byId.get(rated.risk().analysisId());
        if (analysis == null) {
            throw new IllegalArgumentException("Not asked about");
        }
        return analysis;
    }

    Scale scale(RiskAnalysis analysis) {
        return version(analysis).scale();
    }

    ScaleVersion version(RiskAnalysis analysis) {
        ScaleVersion version = scales.get(analysis.scaleId());
        if (version == null) {
            throw new IllegalStateException("An analysis without a scale");
        }
        return version;
    }

    /// The sectors that have analyses, in the order of the tree, each with its name; what belongs
    /// to the whole municipality first.
    ///
    /// @param more other sectors to be there
    Map<String, Text> sectors(Set<String> more) {
        Map<String, Text> sectors = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(more);
        analyses.forEach(analysis -> used.add(sector(analysis)));
        for (OrgUnit unit : tree.inOrder()) {
            if (used.contains(unit.id())) {
                sectors.put(
                        unit.id(),
                        tree.parent(unit.id()).isEmpty()
                                ? RiskTexts.text("figure.whole")
                                : Text.verbatim(unit.name()));
            }
        }
        return sectors;
    }

    /// The unit right under the municipality that an analysis belongs to; the municipality itself
    /// for what is about all of it.
    String sector(RiskAnalysis analysis) {
        return sector(analysis.unitId());
    }

    /// The same of a unit.
    String sector(String unitId) {
        String at = unitId;
        for (int step = 0; step < tree.size(); step++) {
            OrgUnit above = tree.parent(at).orElse(null);
            if (above == null || tree.parent(above.id()).isEmpty()) {
                return at;
            }
            at = above.id();
        }
        return at;
    }

    /// A sector's part of what a question asks for, as [RowsAsked#UNIT] takes it.
    String unit(FigureQuestion question, String sector) {
        boolean whole = tree.parent(sector).isEmpty();
        String asked = question.unit();
        if (whole || asked == null || !tree.withDescendants(sector).contains(asked)) {
            return whole ? RowsAsked.OWN + sector : sector;
        }
        return asked;
    }

    String unitPath(RiskAnalysis analysis) {
        String unit = analysis.unitId();
        return tree.contains(unit) ? tree.path(unit) : unit;
    }

    String unitName(RiskAnalysis analysis) {
        return tree.unit(analysis.unitId()).map(OrgUnit::name).orElse("");
    }
}
