package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.store.BowTieReading;
import no.rettesnor.risk.store.BowTieStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The bow-tie of one risk, and what is chosen in it. Shows anew whenever it, or what its barriers
/// rest on, changes.
public final class BowTieViewModel {

    private static final int OFFERED = 30;

    private final Store store;
    private final BowTieStore bowTies;
    private final List<SafeguardSource> sources;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<@Nullable BowTieNow> shown = new ReadOnlyObjectWrapper<>();
    private final StringProperty chosen = new SimpleStringProperty("");
    private final Following following;
    private @Nullable String riskId;

    /// @param screen runs something on the thread that owns the screen
    public BowTieViewModel(
            Store store, List<SafeguardSource> sources, TaskExecutor tasks, Executor screen) {
        this.store = store;
        this.bowTies = new BowTieStore(store);
        this.sources = List.copyOf(sources);
        this.questions = new LatestOnly(tasks);
        this.following = new Following(store.changes(), screen, tables(), this::read);
    }

    // Properties

    /// What is shown; null before it has been read, and when the risk is gone.
    public ReadOnlyObjectProperty<@Nullable BowTieNow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Id of the line or barrier that is chosen; empty for none.
    public StringProperty chosenProperty() {
        return chosen;
    }

    /// The chosen line, or the line of the chosen barrier.
    public Optional<BowTieLine> chosenLine() {
        BowTieNow drawn = shown.get();
        if (drawn == null) {
            return Optional.empty();
        }
        return chosenBarrier()
                .flatMap(barrier -> drawn.bowTie().line(barrier.lineId()))
                .or(() -> drawn.bowTie().line(chosen.get()));
    }

    /// The chosen barrier; empty when a line is chosen, or nothing.
    public Optional<Barrier> chosenBarrier() {
        BowTieNow drawn = shown.get();
        return drawn == null ? Optional.empty() : drawn.bowTie().barrier(chosen.get());
    }

    /// What a barrier may rest on whose name holds the words.
    public List<Safeguard> safeguards(String words) {
        return sources.stream()
                .flatMap(source -> source.find(words, OFFERED).stream())
                .limit(OFFERED)
                .toList();
    }

    // Life

    /// Shows the bow-tie of that risk.
    public void show(String risk) {
        riskId = risk;
        chosen.set("");
        following.start();
        read();
    }

    /// Stops following what is shown.
    public void leave() {
        questions.forget();
        following.stop();
    }

    private Set<String> tables() {
        Set<String> tables = new HashSet<>(RiskTables.BOW_TIES);
        tables.addAll(RiskTables.RATED);
        sources.forEach(source -> tables.addAll(source.tables()));
        return tables;
    }

    private void read() {
        String wanted = riskId;
        if (wanted == null) {
            return;
        }
        questions.submit(
                BackgroundTask.of(
                                text("bow-tie.reading"),
                                monitor -> new BowTieReading(store, sources).read(wanted))
                        .onSuccess(read -> shown.set(read.orElse(null))));
    }

    // Commands

    /// Begins with the causes and consequences that the risk names.
    public void begin() {
        withRisk(bowTies::begin);
    }

    /// Adds a threat or a consequence, and chooses it.
    public void addLine(Side side, String words) {
        withRisk(risk -> chosen.set(bowTies.addLine(risk, side, words).id()));
    }

    /// Adds a barrier on the chosen line, and chooses it; nothing where no line is chosen.
    public void addBarrier(String words) {
        withRisk(
                risk ->
                        chosenLine()
                                .ifPresent(
                                        line ->
                                                chosen.set(
                                                        bowTies.addBarrier(risk, line, words)
                                                                .id())));
    }

    /// Gives the chosen line or barrier other words.
    public void rename(String words) {
        withRisk(
                risk ->
                        chosenBarrier()
                                .ifPresentOrElse(
                                        barrier -> change(it -> it.said(words)),
                                        () ->
                                                chosenLine()
                                                        .ifPresent(
                                                                line ->
                                                                        bowTies.edit(
                                                                                risk, line,
                                                                                words))));
    }

    /// Changes the chosen barrier; nothing where none is chosen.
    public void change(UnaryOperator<Barrier> change) {
        withRisk(
                risk ->
                        chosenBarrier()
                                .ifPresent(
                                        barrier ->
                                                bowTies.edit(
                                                        risk,
                                                        barrier,
                                                        text(
                                                                "step.bow-tie.barrier.edit",
                                                                barrier.text()),
                                                        change)));
    }

    /// Moves what is chosen.
    ///
    /// @param by −1 for a line upwards or a barrier outwards, 1 for the other way
    public void move(int by) {
        withRisk(
                risk ->
                        chosenBarrier()
                                .ifPresentOrElse(
                                        barrier -> bowTies.move(risk, barrier, by),
                                        () ->
                                                chosenLine()
                                                        .ifPresent(
                                                                line ->
                                                                        bowTies.move(
                                                                                risk, line, by))));
    }

    /// Takes what is chosen away; a line with its barriers.
    public void remove() {
        withRisk(
                risk ->
                        chosenBarrier()
                                .ifPresentOrElse(
                                        barrier -> bowTies.remove(risk, barrier),
                                        () ->
                                                chosenLine()
                                                        .ifPresent(
                                                                line ->
                                                                        bowTies.remove(
                                                                                risk, line))));
    }

    private void withRisk(Consumer<Risk> work) {
        BowTieNow drawn = shown.get();
        if (drawn != null) {
            work.accept(drawn.rated().risk());
        }
    }
}
