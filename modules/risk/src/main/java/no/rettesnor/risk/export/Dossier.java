package no.rettesnor.risk.export;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.scoring.Round;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All that is told of one analysis, as it was when it was read.
///
/// @param analysis what it is
/// @param version the scale it is rated on
/// @param unit the path of its unit
/// @param participants who took part
/// @param risks by their numbers
/// @param actions of each risk, by its id
/// @param rounds in which risks were rated together, by their ids
/// @param bowTies of the risks that have one, by their ids
record Dossier(
        RiskAnalysis analysis,
        ScaleVersion version,
        String unit,
        List<Participant> participants,
        List<RatedRisk> risks,
        Map<String, List<ImprovementAction>> actions,
        Map<String, List<Round>> rounds,
        Map<String, BowTie> bowTies) {

    Scale scale() {
        return version.scale();
    }

    List<ImprovementAction> actionsOf(RatedRisk risk) {
        return actions.getOrDefault(risk.risk().id(), List.of());
    }

    /// The worst first: as things are, else as they will be; those that are not rated last.
    List<RatedRisk> byBand() {
        return risks.stream()
                .sorted(
                        Comparator.<RatedRisk>comparingInt(risk -> -rank(risk))
                                .thenComparingInt(risk -> risk.risk().number()))
                .toList();
    }

    /// How bad a risk is, from 0; -1 while it is not rated.
    int rank(RatedRisk risk) {
        return risk.cell(Stage.BEFORE).filter(scale()::holds).map(scale()::rank).orElse(-1);
    }

    /// A step of the likelihood axis in words, such as `3 – Sannsynlig`.
    String likelihood(@Nullable Integer step) {
        return step == null || step > scale().likelihoods().size()
                ? ""
                : step(step, scale().likelihood(step).name());
    }

    /// A step of the consequence axis in words.
    String consequence(@Nullable Integer step) {
        return step == null || step > scale().consequences().size()
                ? ""
                : step(step, scale().consequences().get(step - 1));
    }

    private static String step(int step, String name) {
        return step + " – " + name;
    }

    /// The level of a risk with its mark, such as `◑ Høy`; empty while it is not rated.
    String level(RatedRisk risk, Stage stage) {
        return risk.band(scale(), stage).map(MatrixGrid::word).orElse("");
    }

    /// The names of the steps of the likelihood axis.
    List<String> likelihoodNames() {
        return scale().likelihoods().stream().map(Level::name).toList();
    }

    /// Whether a kind means anything more than the name of its steps.
    static boolean isDefined(ConsequenceKind kind) {
        return kind.definitions().stream().anyMatch(words -> !words.isBlank());
    }

    /// The names of those who took part, with their roles.
    String people() {
        return participants.stream()
                .map(
                        person ->
                                person.role().isBlank()
                                        ? person.name()
                                        : person.name() + " (" + person.role() + ")")
                .collect(Collectors.joining(", "));
    }
}
