package no.rettesnor.deviations.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.LinkRelation;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.feature.Foreseen;
import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.ProblemLabel;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// What the deviation is tied to, each a link that goes there, a button to tie it to a risk, and
/// fields to tie it to another deviation.
final class LinksSection extends VBox {

    private final Workplace workplace;
    private final NamesViewModel names;
    private final CaseViewModel model;
    private final VBox list = new VBox();
    private final ComboBox<Option<LinkRelation>> relation = new ComboBox<>();
    private final TextField number = new TextField();
    private final ProblemLabel problem;

    LinksSection(
            Workplace workplace, NamesViewModel names, CaseViewModel model, RiskLinking risks) {
        this.workplace = workplace;
        this.names = names;
        this.model = model;
        this.problem = new ProblemLabel("detail-links-problem", workplace.language());
        relation.setId("detail-link-relation");
        relation.getItems()
                .setAll(
                        Option.of(
                                LinkRelation.toDeviations(),
                                workplace.language(),
                                LinkRelation::label));
        relation.getSelectionModel().selectFirst();
        number.setId("detail-link-number");
        number.setOnAction(event -> add());
        FormGrid fields =
                new FormGrid(2)
                        .field(
                                new FormField(
                                        workplace.say(DeviationTexts.text("detail.links.relation")),
                                        relation))
                        .field(
                                new FormField(
                                                workplace.say(
                                                        DeviationTexts.text("detail.links.number")),
                                                number)
                                        .help(
                                                workplace.say(
                                                        DeviationTexts.text("detail.links.help"))));
        getStyleClass().add("section-list");
        Button risk = new Button(workplace.say(DeviationTexts.text("link.risk")));
        risk.setId("detail-link-risk");
        risk.setOnAction(
                event -> {
                    CaseFile now = model.fileProperty().get();
                    if (now != null) {
                        risks.ask(List.of(now.deviation().id()));
                    }
                });
        getChildren().addAll(problem, list, risk, fields);
        names.namesProperty()
                .addListener((observable, old, now) -> show(model.fileProperty().get()));
        model.fileProperty().addListener((observable, old, now) -> show(now));
    }

    ProblemLabel problem() {
        return problem;
    }

    private void add() {
        String typed = number.getText().strip();
        Option<LinkRelation> chosen = relation.getValue();
        if (!typed.isEmpty() && chosen != null && chosen.value() != null) {
            number.clear();
            model.link(typed, chosen.value());
        }
    }

    private void show(@Nullable CaseFile file) {
        list.getChildren().clear();
        if (file == null) {
            return;
        }
        for (DeviationLink link : file.links()) {
            list.getChildren().add(row(file.deviation().ref(), link, list.getChildren().size()));
        }
    }

    private String nameOf(Ref other) {
        return other.kind().equals(Deviation.ENTITY)
                ? model.nameOf(other)
                : names.names()
                        .findForeseen(other)
                        .map(Foreseen::label)
                        .orElseGet(() -> workplace.say(DeviationTexts.text("link.gone")));
    }

    private HBox row(Ref here, DeviationLink link, int place) {
        Ref other = link.from().equals(here) ? link.to() : link.from();
        Label relationLabel = new Label(workplace.say(link.relation().label()));
        relationLabel.getStyleClass().add("text-muted");
        Hyperlink open = new Hyperlink(nameOf(other));
        open.setId("detail-link-" + place);
        open.setOnAction(
                event -> {
                    open.setVisited(false);
                    workplace.navigation().open(other);
                });
        Button remove = new Button();
        remove.setId("detail-link-" + place + "-remove");
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("flat");
        String words = workplace.say(DeviationTexts.text("detail.links.remove"));
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> model.unlink(link));
        HBox row = new HBox(6, relationLabel, open, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
