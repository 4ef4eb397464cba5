package no.rettesnor.risk.importing;

import no.rettesnor.imports.KeyedRecord;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Grade;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// A risk as a row tells it; what the file has no column for stays as it was.
final class RiskReading {

    private final Steps likelihoods;
    private final Steps consequences;
    private final Map<String, Text> kinds;
    private final Language language;
    private final Set<String> products = new HashSet<>();
    private final Set<String> general = new HashSet<>();

    RiskReading(Steps likelihoods, Steps consequences, Map<String, Text> kinds, Language language) {
        this.likelihoods = likelihoods;
        this.consequences = consequences;
        this.kinds = kinds;
        this.language = language;
    }

    /// @throws Unfit when it is rated with what the scale does not have
    RatedRisk told(RatedRisk before, KeyedRecord values, Scale scale) {
        RatedRisk next = before.with(words(before.risk(), values));
        for (Stage stage : Stage.values()) {
            next = rated(next, stage, values, scale);
        }
        return noted(next, values);
    }

    private static Risk words(Risk before, KeyedRecord values) {
        return new Risk(
                before.id(),
                before.analysisId(),
                before.number(),
                values.words(RiskFields.EVENT, before.event()),
                values.words(RiskFields.CAUSES, before.causes()),
                values.words(RiskFields.BARRIERS, before.barriers()),
                values.words(RiskFields.CONSEQUENCES, before.consequences()),
                before.likelihoodBefore(),
                before.likelihoodAfter(),
                values.choice(RiskFields.KNOWLEDGE, Knowledge::valueOf, before.knowledge()),
                values.choice(RiskFields.VULNERABILITY, Grade::valueOf, before.vulnerability()),
                values.choice(RiskFields.CONTROLLABILITY, Grade::valueOf, before.controllability()),
                values.choice(RiskFields.TREATMENT, Treatment::valueOf, before.treatment()),
                values.words(RiskFields.OWNER, before.owner()),
                values.words(RiskFields.STEP, before.processStep()),
                values.words(RiskFields.NOTE, before.note()));
    }

    private RatedRisk rated(RatedRisk risk, Stage stage, KeyedRecord values, Scale scale) {
        RatedRisk next = risk;
        String likelihood = RiskFields.likelihood(stage);
        if (values.isMapped(likelihood)) {
            next =
                    next.with(
                            next.risk()
                                    .withLikelihood(
                                            stage, step(likelihoods, likelihood, values, scale)));
        }
        String overall = RiskFields.consequence(stage);
        if (values.isMapped(overall)) {
            Integer step = step(consequences, overall, values, scale);
            String kind =
                    scale.kind(ScaleChoices.OVERALL).isPresent()
                            ? ScaleChoices.OVERALL
                            : scale.kinds().getFirst().code();
            if (step != null && scale.kinds().size() > 1) {
                general.add(risk.risk().id());
            }
            next = next.rated(stage, kind, step);
        }
        for (String kind : kinds.keySet()) {
            String field = RiskFields.kind(stage, kind);
            if (values.isMapped(field)) {
                Integer step = step(consequences, field, values, scale);
                if (scale.kind(kind).isPresent()) {
                    next = next.rated(stage, kind, step);
                } else if (step != null) {
                    throw new Unfit(
                            "import.no_kind", kinds.getOrDefault(kind, Text.verbatim(kind)));
                }
            }
        }
        return next;
    }

    private static @Nullable Integer step(
            Steps steps, String field, KeyedRecord values, Scale scale) {
        String choice = values.choice(field);
        if (choice == null) {
            return null;
        }
        OptionalInt step = steps.step(choice, scale);
        if (step.isEmpty()) {
            throw new Unfit("import.outside", steps.name(), steps.said(choice), steps.last(scale));
        }
        return step.getAsInt();
    }

    /// A product or a word for the whole risk does not tell where it stands: it is kept in words.
    private RatedRisk noted(RatedRisk risk, KeyedRecord values) {
        RatedRisk next = risk;
        for (Stage stage : Stage.values()) {
            String field = RiskFields.level(stage);
            String level = values.isMapped(field) ? values.words(field) : "";
            if (!level.isEmpty() && next.cell(stage).isEmpty()) {
                products.add(risk.risk().id());
                String said =
                        RiskTexts.text("import.note.level", RiskFields.name(field), level)
                                .in(language);
                if (!next.risk().note().contains(said)) {
                    next = next.with(next.risk().noted((next.risk().note() + "\n" + said).strip()));
                }
            }
        }
        return next;
    }

    /// What somebody should look at.
    List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        if (!products.isEmpty()) {
            remarks.add(RiskTexts.text("import.remark.product", products.size()));
        }
        if (!general.isEmpty()) {
            remarks.add(RiskTexts.text("import.remark.general", general.size()));
        }
        return remarks;
    }
}
