package no.rettesnor.uikit.page;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import no.rettesnor.uikit.Crumb;

import java.util.List;

/// Where the user is, each step a link that goes there.
public final class Breadcrumbs extends HBox {

    public Breadcrumbs() {
        setId("breadcrumbs");
        getStyleClass().add("crumbs");
        setAlignment(Pos.CENTER_LEFT);
    }

    public void show(List<Crumb> crumbs) {
        getChildren().clear();
        for (int i = 0; i < crumbs.size(); i++) {
            Crumb crumb = crumbs.get(i);
            if (i > 0) {
                Label between = new Label("›");
                between.getStyleClass().add("text-muted");
                getChildren().add(between);
            }
            Runnable open = crumb.open();
            if (open == null) {
                Label here = new Label(crumb.name());
                here.getStyleClass().add("crumb-here");
                getChildren().add(here);
            } else {
                Hyperlink link = new Hyperlink(crumb.name());
                link.setId("crumb-" + i);
                link.setOnAction(
                        event -> {
                            open.run();
                            link.setVisited(false);
                        });
                getChildren().add(link);
            }
        }
    }
}
