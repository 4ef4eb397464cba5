package no.rettesnor.risk.viewmodel;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is asked of several analyses, and of the scales, each time somebody asks.
public final class AnalysisQuestions {

    private final RiskDesk desk;
    private final RiskEdits edits;

    public AnalysisQuestions(RiskDesk desk) {
        this.desk = desk;
        this.edits = new RiskEdits(desk);
    }

    /// The newest version of each scale, by name.
    public void latest(Consumer<List<ScaleVersion>> then) {
        ask(
                () -> {
                    List<ScaleVersion> all = desk.scales().versions();
                    List<String> replaced = all.stream().map(ScaleVersion::replaces).toList();
                    return all.stream()
                            .filter(version -> !replaced.contains(version.id()))
                            .toList();
                },
                then);
    }

    /// Keeps a scale that was made; the next version where it replaces one.
    public void keep(ScaleDraft draft, Consumer<ScaleVersion> then) {
        Scale scale = draft.scale().orElseThrow();
        edits.make(() -> desk.scales().add(draft.name(), scale, draft.replaces()), then);
    }

    /// The risks of several analyses.
    public void risks(List<String> analyses, Consumer<Map<String, List<RatedRisk>>> then) {
        ask(
                () -> {
                    Map<String, List<RatedRisk>> found = new HashMap<>();
                    analyses.forEach(id -> found.put(id, desk.risks().risks(id)));
                    return found;
                },
                then);
    }

    private <T> void ask(Supplier<T> question, Consumer<T> then) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(RiskTexts.text("page.loading"), _ -> question.get())
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }
}
