package no.rettesnor.risk.commandline;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.commandline.ListVerb;
import no.rettesnor.commandline.Listing;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `risk list`: the analyses, each with how many risks of each level it has.
public final class ListRisksVerb {

    private ListRisksVerb() {}

    public static Verb verb() {
        return new ListVerb(List.of("risk", "list"), text("verb.list"), ListRisksVerb::list);
    }

    private static Outcome list(VerbContext context) {
        Store store = context.store();
        RiskStore risks = new RiskStore(store);
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        Map<String, Scale> scales =
                new ScaleStore(store)
                        .versions().stream()
                                .collect(Collectors.toMap(ScaleVersion::id, ScaleVersion::scale));
        Map<String, List<RatedRisk>> rated =
                risks.risks().stream()
                        .collect(Collectors.groupingBy(risk -> risk.risk().analysisId()));
        Listing listing = new Listing("analyses");
        for (RiskAnalysis analysis : risks.analyses()) {
            List<RatedRisk> own = rated.getOrDefault(analysis.id(), List.of());
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("id", analysis.id());
            facts.put("title", analysis.title());
            facts.put("unit", tree.path(analysis.unitId()));
            facts.put("status", analysis.status().name());
            if (analysis.heldOn() != null) {
                facts.put("heldOn", analysis.heldOn().toString());
            }
            facts.put("risks", own.size());
            Scale scale = scales.get(analysis.scaleId());
            if (scale != null) {
                facts.put("before", levels(scale, own, Stage.BEFORE));
                facts.put("after", levels(scale, own, Stage.AFTER));
            }
            listing.add(sentence(analysis, tree, own.size(), facts, context.language()), facts);
        }
        return listing.done(text("verb.no_analyses"));
    }

    private static Text sentence(
            RiskAnalysis analysis,
            UnitTree tree,
            int count,
            Map<String, Object> facts,
            Language language) {
        String levels = "";
        if (facts.get("before") instanceof Map<?, ?> before) {
            levels =
                    before.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", "));
        }
        return text(
                "verb.analysis",
                analysis.title(),
                tree.path(analysis.unitId()),
                analysis.status().label().in(language),
                count,
                levels);
    }

    /// How many risks each level has, the mildest first; levels with none are left out.
    private static Map<String, Object> levels(Scale scale, List<RatedRisk> risks, Stage stage) {
        List<Integer> counts = new RiskMatrix(scale, risks, stage, null).byBand();
        Map<String, Object> levels = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                levels.put(scale.bands().get(i).name(), counts.get(i));
            }
        }
        return levels;
    }
}
