package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.store.RoleSafeguards;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.model.bowtie.Strength;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a workshop at a school of the sample municipality left behind: a bow-tie, and a risk that
/// four people rated each alone before they agreed, one of them with a dissent.
public final class RiskSample {

    private final Store store;
    private final BowTieStore bowTies;

    public RiskSample(Store store) {
        this.store = store;
        this.bowTies = new BowTieStore(store);
    }

    /// Adds it, after the files of the municipality have been taken in; nothing where the analysis
    /// is not there.
    public void add() {
        JsonNode sample = read();
        RiskStore risks = new RiskStore(store);
        for (RiskAnalysis analysis : risks.analyses()) {
            if (analysis.title().equals(sample.path("analysis").asText())) {
                drawBowTie(analysis, sample.path("bowTie"));
                holdRound(analysis, sample.path("scoring"));
            }
        }
    }

    private void drawBowTie(RiskAnalysis analysis, JsonNode drawn) {
        Risk risk = risk(analysis, drawn);
        for (JsonNode told : drawn.path("lines")) {
            BowTieLine line =
                    bowTies.addLine(
                            risk,
                            Side.valueOf(told.path("side").asText()),
                            told.path("text").asText());
            for (JsonNode guard : told.path("barriers")) {
                Barrier barrier = bowTies.addBarrier(risk, line, guard.path("text").asText());
                Ref rests = rests(risk, guard);
                bowTies.edit(
                        risk,
                        barrier,
                        text("step.bow-tie.barrier", barrier.text()),
                        seen ->
                                seen.judged(Strength.valueOf(guard.path("strength").asText()))
                                        .ownedBy(guard.path("owner").asText())
                                        .restingOn(rests));
            }
        }
    }

    private @Nullable Ref rests(Risk risk, JsonNode guard) {
        if (guard.has("action")) {
            return new ActionStore(store)
                    .of(new Ref(Risk.ENTITY, risk.id())).stream()
                            .filter(action -> action.text().equals(guard.path("action").asText()))
                            .findFirst()
                            .map(ImprovementAction::ref)
                            .orElseThrow();
        }
        if (guard.has("role")) {
            String wanted = guard.path("role").asText();
            return new RoleSafeguards(store)
                    .find(wanted, Integer.MAX_VALUE).stream()
                            .filter(role -> role.label().equals(wanted))
                            .map(Safeguard::ref)
                            .findFirst()
                            .orElseThrow();
        }
        return null;
    }

    private void holdRound(RiskAnalysis analysis, JsonNode held) {
        ScoringStore scoring = new ScoringStore(store);
        Risk risk = risk(analysis, held);
        Stage stage = Stage.valueOf(held.path("stage").asText());
        String kind = held.path("kind").asText();
        Map<String, Cell> scores = new LinkedHashMap<>();
        held.path("scores")
                .properties()
                .forEach(score -> scores.put(score.getKey(), cell(score.getValue())));
        scoring.score(risk, stage, kind, scores);
        scoring.agree(risk, stage, kind, cell(held.path("agreed")), held.path("dissent").asText());
    }

    private Risk risk(RiskAnalysis analysis, JsonNode about) {
        int number = about.path("risk").asInt();
        return new RiskStore(store)
                .risks(analysis.id()).stream()
                        .map(rated -> rated.risk())
                        .filter(risk -> risk.number() == number)
                        .findFirst()
                        .orElseThrow();
    }

    private static Cell cell(JsonNode pair) {
        return new Cell(pair.path(0).asInt(), pair.path(1).asInt());
    }

    private static JsonNode read() {
        try (InputStream in = RiskSample.class.getResourceAsStream("eksempelkommunen.json")) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
