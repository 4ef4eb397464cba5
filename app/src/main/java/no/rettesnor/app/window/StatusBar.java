package no.rettesnor.app.window;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.tasks.RunningTask;
import no.rettesnor.uikit.tasks.TasksPane;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The foot of the window: what the page counts, what is being done, the size of the text.
final class StatusBar extends HBox {

    private final Label page = new Label();

    StatusBar(Workplace workplace, ObservableList<RunningTask> tasks, TextSize size) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        page.setId("status");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label percent = new Label();
        percent.setId("text-percent");
        percent.textProperty().bind(size.percentProperty().asString("%d %%"));
        percent.setMinWidth(USE_PREF_SIZE);
        Button smaller =
                button(
                        workplace,
                        "text-smaller",
                        MaterialDesignM.MINUS,
                        WindowTexts.text("command.text-smaller"));
        smaller.setOnAction(event -> size.smaller());
        Button larger =
                button(
                        workplace,
                        "text-larger",
                        MaterialDesignP.PLUS,
                        WindowTexts.text("command.text-larger"));
        larger.setOnAction(event -> size.larger());
        HBox zoom = new HBox(smaller, percent, larger);
        zoom.setAlignment(Pos.CENTER_RIGHT);
        zoom.getStyleClass().add("status-zoom");
        getChildren().addAll(page, gap, new TasksPane(workplace.language(), tasks), zoom);
    }

    /// What the page says about itself.
    Label page() {
        return page;
    }

    private static Button button(Workplace workplace, String id, Ikon icon, Text words) {
        String said = workplace.say(words);
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        return button;
    }
}
