package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.feature.Occurred;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.risk.statistics.ActionEffects;
import no.rettesnor.risk.statistics.RegisterTest;
import no.rettesnor.risk.statistics.TestedRisk;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterState;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One risk held against the register. Shows anew whenever the risk, what is asked, or the register
/// changes.
public final class RealityViewModel {

    private static final int MOST_FOUND = 50;

    private final Store store;
    private final RealityStore realities;
    private final List<OccurrenceSource> sources;
    private final LatestOnly questions;
    private final LatestOnly searches;
    private final TaskExecutor edits;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable RealityNow> shown = new ReadOnlyObjectWrapper<>();
    private final Following following;
    private @Nullable String riskId;

    /// @param sources the registers that there are
    /// @param tasks reads in the background
    /// @param edits writes in the background, in order
    /// @param screen runs something on the thread that owns the screen
    /// @param failures tells the user what went wrong
    public RealityViewModel(
            Store store,
            List<OccurrenceSource> sources,
            TaskExecutor tasks,
            TaskExecutor edits,
            Executor screen,
            Consumer<Throwable> failures) {
        this.store = store;
        this.realities = new RealityStore(store);
        this.sources = List.copyOf(sources);
        this.questions = new LatestOnly(tasks);
        this.searches = new LatestOnly(tasks);
        this.edits = edits;
        this.failures = failures;
        this.following = new Following(store.changes(), screen, tables(), this::read);
    }

    /// What is shown; null before it has been read, and while no risk is.
    public ReadOnlyObjectProperty<@Nullable RealityNow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows that risk.
    ///
    /// @param risk null for none
    public void show(@Nullable String risk) {
        if (risk == null) {
            leave();
            return;
        }
        boolean same = risk.equals(riskId);
        riskId = risk;
        following.start();
        if (!same) {
            shown.set(null);
            read();
        }
    }

    /// Stops following what is shown.
    public void leave() {
        questions.forget();
        riskId = null;
        shown.set(null);
        following.stop();
    }

    private Set<String> tables() {
        Set<String> tables = new HashSet<>(RiskTables.HELD_AGAINST);
        tables.addAll(RiskTables.RATED);
        tables.add("action");
        sources.forEach(source -> tables.addAll(source.tables()));
        return tables;
    }

    private void read() {
        String wanted = riskId;
        if (wanted != null) {
            questions.submit(
                    BackgroundTask.of(text("reality.reading"), _ -> found(wanted))
                            .onSuccess(read -> shown.set(read.orElse(null)))
                            .onFailure(failures));
        }
    }

    private Optional<RealityNow> found(String wanted) {
        OccurrenceSource source = sources.isEmpty() ? null : sources.getFirst();
        return new RegisterTest(store, sources)
                .of(wanted)
                .map(
                        tested ->
                                new RealityNow(
                                        tested,
                                        source,
                                        source == null ? List.of() : source.criteria(),
                                        source == null ? List.of() : source.linked(ref(wanted)),
                                        new ActionEffects(store, sources).of(wanted)));
    }

    /// What is asked of the register, as chips show it.
    public static FilterState state(@Nullable Occurrence occurrence) {
        FilterState state = FilterState.EMPTY;
        if (occurrence != null) {
            state = state.withWords(occurrence.filter().words());
            for (Map.Entry<String, Set<String>> each : occurrence.filter().chosen().entrySet()) {
                state = state.with(new Filter(each.getKey(), List.copyOf(each.getValue())));
            }
        }
        return state;
    }

    private static OccurrenceFilter filter(FilterState state) {
        Map<String, Set<String>> chosen = new HashMap<>();
        state.filters().forEach(each -> chosen.put(each.field(), Set.copyOf(each.values())));
        return new OccurrenceFilter(chosen, state.words());
    }

    /// Asks the register something else.
    public void ask(FilterState state) {
        RealityNow now = shown.get();
        OccurrenceSource source = now == null ? null : now.source();
        if (now != null && source != null) {
            Occurrence before = now.tested().occurrence();
            String key = before == null ? source.key() : before.source();
            OccurrenceFilter next = filter(state);
            if (!next.equals(before == null ? OccurrenceFilter.ALL : before.filter())) {
                Risk risk = now.tested().rated().risk();
                edit(() -> realities.say(risk, key, next));
            }
        }
    }

    /// Answers what the register says. Nothing where it does not speak against the rating.
    public void answer(Answer.Kind kind, String reason) {
        RealityNow now = shown.get();
        if (now != null && now.tested().reality() instanceof Reality.Seen seen) {
            TestedRisk tested = now.tested();
            edit(() -> realities.answer(tested.rated().risk(), kind, reason, seen));
        }
    }

    /// Ties what happened to the risk.
    public void link(List<Occurred> occurred) {
        withRegister(
                (source, risk) -> source.link(occurred.stream().map(Occurred::ref).toList(), risk));
    }

    /// Unties it.
    public void unlink(Occurred occurred) {
        withRegister((source, risk) -> source.unlink(occurred.ref(), risk));
    }

    private void withRegister(BiConsumer<OccurrenceSource, Ref> work) {
        RealityNow now = shown.get();
        OccurrenceSource source = now == null ? null : now.source();
        if (now != null && source != null) {
            edit(() -> work.accept(source, ref(now.tested().rated().risk().id())));
        }
    }

    /// Looks in the register for what goes by these words, or that number.
    ///
    /// @param words empty for the latest
    /// @param then called on the screen's thread
    public void find(String words, Consumer<List<Occurred>> then) {
        OccurrenceSource source = sources.isEmpty() ? null : sources.getFirst();
        if (source != null) {
            searches.submit(
                    BackgroundTask.of(text("reality.reading"), _ -> source.find(words, MOST_FOUND))
                            .onSuccess(then)
                            .onFailure(failures));
        }
    }

    private static Ref ref(String risk) {
        return new Ref(Risk.ENTITY, risk);
    }

    private void edit(Runnable work) {
        edits.submit(
                BackgroundTask.of(
                                text("reality.saving"),
                                _ -> {
                                    work.run();
                                    return true;
                                })
                        .onFailure(failures));
    }
}
