package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.viewmodel.ReportEdits;
import no.rettesnor.reports.viewmodel.WithheldViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import org.jspecify.annotations.Nullable;

/// One section of a draft, to work on. Drawn anew when something in the report has changed; the
/// caret stays where it was.
final class SectionPane extends VBox {

    private final Workplace workplace;
    private final ReportEdits edits;
    private final WithheldViewModel withheld;
    private @Nullable Runnable latest;
    private boolean drawing;

    SectionPane(Workplace workplace, ReportEdits edits, WithheldViewModel withheld) {
        super(20);
        this.withheld = withheld;
        this.workplace = workplace;
        this.edits = edits;
        setId("report-section");
        setPadding(new Insets(8, 16, 32, 4));
    }

    void show(Prepared prepared, ReportSection section) {
        latest = () -> draw(prepared, section);
        if (drawing) {
            return;
        }
        drawing = true;
        try {
            while (latest != null) {
                Runnable next = latest;
                latest = null;
                next.run();
            }
        } finally {
            drawing = false;
        }
    }

    /// Taking a field off the screen keeps what is in it, which is a change to be shown again.
    private void draw(Prepared prepared, ReportSection section) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String id = focused == null ? null : focused.getId();
        int caret = focused instanceof TextInputControl field ? field.getCaretPosition() : 0;
        // What is being written is not in the store yet, and must not be lost by what others do.
        String written =
                focused instanceof FieldArea area
                        ? area.content()
                        : focused instanceof TextInputControl field ? field.getText() : "";
        getChildren().setAll(head(edits.current(section)));
        for (ReportBlock read : prepared.draft().blocksOf(section)) {
            ReportBlock block = edits.current(read);
            getChildren()
                    .add(
                            switch (block.kind()) {
                                case WORDS -> new WordsPane(workplace, edits, prepared, block);
                                case FIGURE ->
                                        new FigurePane(
                                                workplace,
                                                edits,
                                                prepared,
                                                block,
                                                title ->
                                                        new WithheldForm(
                                                                        workplace,
                                                                        withheld,
                                                                        prepared.draft().report())
                                                                .ask(title));
                                case TABLE ->
                                        new HandTablePane(
                                                workplace, edits, prepared.draft(), block);
                            });
        }
        Node again = id == null ? null : lookup("#" + id);
        if (again != null) {
            again.requestFocus();
            if (again instanceof FieldArea area && !area.content().equals(written)) {
                area.content(written);
            } else if (again instanceof TextInputControl field
                    && !(again instanceof FieldArea)
                    && !field.getText().equals(written)) {
                field.setText(written);
            }
            if (again instanceof TextInputControl field) {
                field.positionCaret(Math.min(caret, field.getLength()));
            }
        }
    }

    private VBox head(ReportSection section) {
        TextField title = new TextField(section.title());
        title.setId("report-section-title");
        CheckBox included = new CheckBox(workplace.say(text("page.included")));
        included.setId("report-section-included");
        included.setSelected(section.included());
        included.setOnAction(
                event -> edits.section(section, title.getText(), included.isSelected()));
        title.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && !title.getText().isBlank()) {
                                edits.section(section, title.getText(), included.isSelected());
                            }
                        });
        VBox head =
                new VBox(
                        6,
                        new FormField(workplace.say(text("page.section-title")), title),
                        included);
        if (section.demanded() || !section.duties().isEmpty()) {
            Label demanded =
                    new Label(
                            workplace.say(
                                    section.duties().isEmpty()
                                            ? text("page.demanded")
                                            : text(
                                                    "page.demanded-duties",
                                                    String.join(
                                                            ", ", section.duties().split("")))));
            demanded.setWrapText(true);
            demanded.getStyleClass().add("text-muted");
            head.getChildren().add(demanded);
        }
        return head;
    }
}
