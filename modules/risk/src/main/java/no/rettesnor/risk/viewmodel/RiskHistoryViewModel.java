package no.rettesnor.risk.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Who changed what about the selected risk.
public final class RiskHistoryViewModel {

    private final RiskDesk desk;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<List<HistoryLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());

    RiskHistoryViewModel(RiskDesk desk) {
        this.desk = desk;
        this.questions = new LatestOnly(desk.tasks());
    }

    /// The latest first.
    public ReadOnlyObjectProperty<List<HistoryLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    void show(@Nullable RatedRisk rated, @Nullable ScaleVersion version) {
        if (rated == null || version == null) {
            questions.forget();
            lines.set(List.of());
            return;
        }
        questions.submit(
                BackgroundTask.of(RiskTexts.text("page.loading"), _ -> read(rated, version))
                        .onSuccess(lines::set)
                        .onFailure(desk.failures()));
    }

    private List<HistoryLine> read(RatedRisk rated, ScaleVersion version) {
        String id = rated.risk().id();
        List<Ref> rows = new ArrayList<>();
        rows.add(new Ref(Risk.ENTITY, id));
        desk.risks().ratingRows(id).forEach(row -> rows.add(new Ref("risk-consequence", row)));
        return OpenAnalysis.history(desk, version).of(rows);
    }
}
