package no.rettesnor.deviations.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.ProblemLabel;
import no.rettesnor.uikit.table.Badge;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where the handling stands and where it may go: a button for each step. What stands in the way of
/// one is told here, and at the field where it is mended.
final class WorkflowSection extends VBox {

    private final Workplace workplace;
    private final CaseViewModel model;
    private final Days days;
    private final Label status = new Label();
    private final Label since = new Label();
    private final FlowPane steps = new FlowPane(8, 8);
    private final ProblemLabel problem;

    WorkflowSection(Workplace workplace, CaseViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.days = new Days(workplace.language(), workplace.clock());
        this.problem = new ProblemLabel("detail-status-problem", workplace.language());
        status.setId("detail-status");
        status.getStyleClass().add("badge");
        since.setWrapText(true);
        since.getStyleClass().addAll("text-small", "text-muted");
        getStyleClass().add("section-list");
        getChildren().addAll(status, since, steps, problem);
        model.fileProperty().addListener((observable, old, now) -> show(now));
    }

    /// Shows what stands in the way, beside the button that was pressed.
    void tell(List<FieldProblem> problems) {
        problem.show(problems);
    }

    private void show(@Nullable CaseFile file) {
        steps.getChildren().clear();
        if (file == null) {
            return;
        }
        Deviation deviation = file.deviation();
        Badge badge = StatusBadges.of(deviation.status(), workplace.language());
        status.setText(badge.word());
        status.setGraphic(Icons.of(badge.icon()));
        status.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        status.getStyleClass().add(badge.tone().styleClass());
        since.setText(told(deviation));
        for (DeviationStatus to : model.nextSteps()) {
            steps.getChildren().add(step(deviation.status(), to));
        }
    }

    private String told(Deviation deviation) {
        String reason = deviation.rejectionReason();
        if (deviation.status() == DeviationStatus.REJECTED && reason != null) {
            return workplace.say(DeviationTexts.text("detail.status.rejected", reason));
        }
        return workplace.say(
                deviation.closedAt() != null
                        ? DeviationTexts.text(
                                "detail.status.closed", days.moment(deviation.closedAt()))
                        : DeviationTexts.text(
                                "detail.status.reported", days.moment(deviation.reportedAt())));
    }

    private Button step(DeviationStatus from, DeviationStatus to) {
        Text words =
                from.isEnded()
                        ? DeviationTexts.text("detail.reopen")
                        : DeviationTexts.text("detail.step." + to.name());
        Button button = new Button(workplace.say(words));
        button.setId("detail-step-" + to.name());
        if (to == DeviationStatus.REJECTED) {
            button.setOnAction(event -> reject());
        } else {
            button.setOnAction(event -> model.move(to, null));
        }
        return button;
    }

    private void reject() {
        workplace
                .dialogs()
                .ask(
                        DeviationTexts.text("detail.reject.title"),
                        DeviationTexts.text("detail.reject.reason"),
                        "")
                .ifPresent(reason -> model.move(DeviationStatus.REJECTED, reason));
    }
}
