package no.rettesnor.deviations.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;

import no.rettesnor.actions.view.ActionsSection;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.GrowingList;
import no.rettesnor.uikit.page.HistoryLine;
import no.rettesnor.uikit.page.HistoryList;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// One deviation in the inspector, in sections that fold.
final class CasePane {

    /// How much of what stands above a revealed field is left in view, so that its section's name
    /// shows.
    private static final double ABOVE = 160;

    private final Workplace workplace;
    private final NamesViewModel names;
    private final Inspector inspector;
    private final WorkflowSection workflow;
    private final GrowingList causes;
    private final GrowingList actions;
    private final LinksSection links;
    private final HistoryList history;
    private @Nullable String historyOf;

    CasePane(Workplace workplace, NamesViewModel names, CaseViewModel model, RiskLinking risks) {
        this.workplace = workplace;
        this.names = names;
        Fields fields = new Fields(workplace, names.directory());
        workflow = new WorkflowSection(workplace, model);
        causes = CausesSection.of(workplace, fields, model);
        actions =
                ActionsSection.of(
                        workplace,
                        fields,
                        model.actions(),
                        model.field(DeviationField.UNIT).valueProperty()::get);
        links = new LinksSection(workplace, names, model, risks);
        history = new HistoryList("detail-history-list", workplace.language());
        inspector =
                new Inspector(workplace.language(), DeviationTexts.text("detail.nothing"))
                        .section(
                                "section-workflow",
                                DeviationTexts.text("detail.section.workflow"),
                                workflow)
                        .section(
                                "section-what",
                                DeviationTexts.text("detail.section.what"),
                                new WhatSection(workplace, fields, model))
                        .section(
                                "section-assessment",
                                DeviationTexts.text("detail.section.assessment"),
                                new AssessmentSection(workplace, names, fields, model))
                        .section(
                                "section-causes",
                                DeviationTexts.text("detail.section.causes"),
                                causes)
                        .section(
                                "section-actions",
                                DeviationTexts.text("detail.section.actions"),
                                actions)
                        .section(
                                "section-feedback",
                                DeviationTexts.text("detail.section.feedback"),
                                new FeedbackSection(workplace, fields, model))
                        .section(
                                "section-links", DeviationTexts.text("detail.section.links"), links)
                        .section(
                                "section-privacy",
                                DeviationTexts.text("detail.section.privacy"),
                                new PrivacySection(workplace, fields, model))
                        .section(
                                "section-history",
                                DeviationTexts.text("detail.section.history"),
                                history);
        model.fileProperty().addListener((observable, old, now) -> show(now));
        model.historyProperty().addListener((observable, old, now) -> tellHistory(model, now));
        model.problemsProperty().addListener((observable, old, now) -> tell(now));
        show(model.fileProperty().get());
    }

    Node node() {
        return inspector;
    }

    private void show(@Nullable CaseFile file) {
        if (file == null) {
            inspector.clear();
            return;
        }
        Deviation deviation = file.deviation();
        inspector.show(
                deviation.title(),
                deviation.number()
                        + " · "
                        + workplace.say(deviation.kind().label())
                        + " · "
                        + names.names().unit(deviation.unitId()));
    }

    private void tellHistory(CaseViewModel model, List<HistoryLine> lines) {
        CaseFile file = model.fileProperty().get();
        String of = file == null ? null : file.deviation().id();
        history.show(lines, !Objects.equals(of, historyOf));
        historyOf = of;
    }

    /// Tells each problem where it is mended, unfolds that section and puts the caret there.
    private void tell(List<FieldProblem> problems) {
        List<FieldProblem> ofSteps =
                problems.stream().filter(each -> !each.field().equals("links")).toList();
        workflow.tell(ofSteps);
        causes.problem().show(at(problems, "causes"));
        actions.problem().show(at(problems, "actions"));
        links.problem().show(at(problems, "links"));
        if (!at(problems, "causes").isEmpty()) {
            lead("section-causes", causes);
        } else if (!at(problems, "actions").isEmpty()) {
            lead("section-actions", actions);
        } else if (!at(problems, DeviationField.CATEGORY.name()).isEmpty()) {
            lead("section-assessment", inspector.lookup("#detail-category"));
        }
    }

    private void lead(String section, @Nullable Node field) {
        if (inspector.lookup("#" + section) instanceof TitledPane pane) {
            pane.setExpanded(true);
        }
        if (field != null) {
            field.requestFocus();
            reveal(field);
        }
    }

    /// A scroll pane follows the Tab key, but not a caret that is put somewhere.
    private static void reveal(Node field) {
        for (Parent above = field.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                Node content = scroll.getContent();
                double top = content.sceneToLocal(field.localToScene(0, 0)).getY();
                double hidden =
                        content.getLayoutBounds().getHeight()
                                - scroll.getViewportBounds().getHeight();
                if (hidden > 0) {
                    scroll.setVvalue(Math.clamp((top - ABOVE) / hidden, 0, 1));
                }
                return;
            }
        }
    }

    private static List<FieldProblem> at(List<FieldProblem> problems, String field) {
        return problems.stream().filter(each -> each.field().equals(field)).toList();
    }
}
