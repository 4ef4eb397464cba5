package no.rettesnor.risk.viewmodel;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.risk.statistics.RegisterTest;
import no.rettesnor.risk.statistics.TestedRisk;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Following;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which risks of an analysis the register speaks against, while nobody has answered for them.
/// Asked anew whenever the register, or what is asked of it, changes.
final class Contradictions {

    private final RiskDesk desk;
    private final LatestOnly questions;
    private final Consumer<Set<String>> told;
    private final Following following;
    private @Nullable String analysisId;

    /// @param told hears their ids, on the screen's thread
    Contradictions(RiskDesk desk, Consumer<Set<String>> told) {
        this.desk = desk;
        this.questions = new LatestOnly(desk.tasks());
        this.told = told;
        Set<String> tables = new HashSet<>(RiskTables.HELD_AGAINST);
        desk.registers().forEach(source -> tables.addAll(source.tables()));
        this.following =
                new Following(desk.store().changes(), desk.screen(), tables, _ -> ask(analysisId));
    }

    /// Asks about that analysis; null for none.
    void ask(@Nullable String id) {
        analysisId = id;
        if (id == null || desk.registers().isEmpty()) {
            questions.forget();
            told.accept(Set.of());
            return;
        }
        questions.submit(
                BackgroundTask.of(RiskTexts.text("reality.reading"), _ -> found(id))
                        .onSuccess(told)
                        .onFailure(desk.failures()));
    }

    private Set<String> found(String id) {
        return new RegisterTest(desk.store(), desk.registers())
                .in(id).stream()
                        .filter(TestedRisk::isWaiting)
                        .map(tested -> tested.rated().risk().id())
                        .collect(Collectors.toSet());
    }

    void attach() {
        following.start();
    }

    void detach() {
        questions.forget();
        following.stop();
    }
}
