package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.scoring.PastedScores;
import no.rettesnor.risk.model.scoring.ScoringNow;
import no.rettesnor.risk.model.scoring.ScoringPlace;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScoringReading;
import no.rettesnor.risk.store.ScoringStore;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/// A workshop that rates the risks of an analysis one by one: each person alone and hidden, then
/// the spread, then what is agreed.
public final class ScoringViewModel {

    private final Store store;
    private final ScoringStore scoring;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<@Nullable ScoringNow> shown = new ReadOnlyObjectWrapper<>();
    private final Following following;
    private @Nullable ScoringPlace place;

    /// @param screen runs something on the thread that owns the screen
    public ScoringViewModel(Store store, TaskExecutor tasks, Executor screen) {
        this.store = store;
        this.scoring = new ScoringStore(store);
        this.questions = new LatestOnly(tasks);
        this.following = new Following(store.changes(), screen, tables(), this::read);
    }

    // Properties

    /// What is on screen; null before it has been read, and when the analysis has no risks.
    public ReadOnlyObjectProperty<@Nullable ScoringNow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Life

    /// Shows the first risk of an analysis, or another one.
    ///
    /// @param riskId null for the first
    public void show(String analysisId, @Nullable String riskId) {
        place = new ScoringPlace(analysisId, riskId, Stage.BEFORE, null);
        following.start();
        read();
    }

    /// Stops following what is shown.
    public void leave() {
        questions.forget();
        following.stop();
    }

    private static Set<String> tables() {
        Set<String> tables = new HashSet<>(RiskTables.RATED);
        tables.addAll(RiskTables.SCORED);
        return tables;
    }

    // Commands

    /// Goes on to another risk; at the ends nothing happens.
    ///
    /// @param by −1 for the one before, 1 for the next
    public void step(int by) {
        ScoringNow now = shown.get();
        if (now != null && place != null) {
            int index = now.index() + by;
            if (index >= 0 && index < now.risks().size()) {
                go(place.at(now.risks().get(index).risk().id()));
            }
        }
    }

    /// Rates for another stage.
    public void rate(Stage stage) {
        if (place != null) {
            go(place.at(stage));
        }
    }

    /// Rates for another kind of consequence.
    public void rateKind(String kind) {
        if (place != null) {
            go(place.on(kind));
        }
    }

    /// Takes one person's score in.
    public void score(String participant, Cell cell) {
        ScoringNow now = shown.get();
        if (now != null && !participant.isBlank()) {
            scoring.score(
                    now.rated().risk(), now.stage(), now.kind(), Map.of(participant.strip(), cell));
        }
    }

    /// Takes in what was pasted: scores for the risk on screen, or for those the lines name.
    ///
    /// @return what was understood and what was not
    public PastedScores paste(String pasted) {
        ScoringNow now = shown.get();
        if (now == null) {
            return new PastedScores(List.of(), List.of());
        }
        PastedScores read =
                PastedScores.read(
                        pasted,
                        now.scale().likelihoods().size(),
                        now.scale().consequences().size());
        Map<Integer, Map<String, Cell>> byRisk = new LinkedHashMap<>();
        for (PastedScores.Line line : read.scores()) {
            byRisk.computeIfAbsent(
                            line.risk().orElse(now.rated().risk().number()),
                            _ -> new LinkedHashMap<>())
                    .put(line.participant(), new Cell(line.likelihood(), line.consequence()));
        }
        Map<Integer, Map<String, Cell>> unknown = new HashMap<>(byRisk);
        now.risks()
                .forEach(
                        rated -> {
                            Map<String, Cell> given = unknown.remove(rated.risk().number());
                            if (given != null) {
                                scoring.score(rated.risk(), now.stage(), now.kind(), given);
                            }
                        });
        List<String> unread = new ArrayList<>(read.unread());
        unknown.forEach((number, given) -> unread.add("R" + number + ": " + given.keySet()));
        return new PastedScores(
                read.scores().stream()
                        .filter(line -> line.risk().filter(unknown::containsKey).isEmpty())
                        .toList(),
                unread);
    }

    /// Shows everybody's scores, or hides them again.
    public void reveal(boolean shownToAll) {
        ScoringNow now = shown.get();
        if (now != null && now.round() != null) {
            scoring.show(now.rated().risk(), now.round(), shownToAll);
        }
    }

    /// Records what was agreed.
    ///
    /// @param dissent who saw it otherwise, and why; may be empty
    public void agree(Cell cell, String dissent) {
        ScoringNow now = shown.get();
        if (now != null) {
            scoring.agree(now.rated().risk(), now.stage(), now.kind(), cell, dissent.strip());
        }
    }

    private void go(ScoringPlace next) {
        place = next;
        read();
    }

    private void read() {
        ScoringPlace wanted = place;
        if (wanted == null) {
            return;
        }
        questions.submit(
                BackgroundTask.of(
                                text("scoring.reading"),
                                monitor -> new ScoringReading(store).read(wanted))
                        .onSuccess(read -> shown.set(read.orElse(null))));
    }
}
