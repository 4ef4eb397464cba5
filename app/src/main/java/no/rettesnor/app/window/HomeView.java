package no.rettesnor.app.window;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.app.window.HomeSource.HomeState;
import no.rettesnor.app.window.HomeSource.Waiting;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Navigation;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.time.LocalTime;
import java.util.List;

/// The first page: what waits, and where the user left off; or how to begin.
final class HomeView implements View {

    private final Workplace workplace;
    private final Settings settings;
    private final ObservableList<Settings.Recent> recentRows;
    private final HomeSource source;
    private final Navigation navigation;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox waiting = new VBox();
    private final VBox recent = new VBox();
    private final FlowPane cards;
    private final Label greeting = new Label();
    private final Node beginning;
    private final ListChangeListener<Settings.Recent> recentChanged = change -> showRecent();

    HomeView(Workplace workplace, Settings settings, HomeSource source, Navigation navigation) {
        this.workplace = workplace;
        this.settings = settings;
        this.recentRows = settings.memory().rows();
        this.source = source;
        this.navigation = navigation;
        greeting.setId("home-greeting");
        greeting.getStyleClass().add("title-3");
        cards =
                new FlowPane(
                        card("home-waiting", WindowTexts.text("home.waiting"), waiting),
                        card("home-recent", WindowTexts.text("home.recent"), recent));
        cards.getStyleClass().add("home-cards");
        beginning = beginning();
        page.setId("home");
        page.getStyleClass().add("home");
        page.getChildren().addAll(greeting, cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void attach() {
        greet();
        showRecent();
        recentRows.addListener(recentChanged);
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(
                                        WindowTexts.text("home.reading"), monitor -> source.read())
                                .onSuccess(this::show)
                                .onFailure(workplace.dialogs()::problem));
    }

    @Override
    public void detach() {
        recentRows.removeListener(recentChanged);
    }

    @Override
    public void focus() {
        PaneOrder.firstFocusable(page).ifPresent(Node::requestFocus);
    }

    private void greet() {
        int hour = LocalTime.now(workplace.clock()).getHour();
        String name = settings.userNameProperty().get();
        String first = name.strip().split("\\s+", 2)[0];
        Text words =
                hour < 5 || hour >= 18
                        ? WindowTexts.text("home.evening", first)
                        : hour < 10
                                ? WindowTexts.text("home.morning", first)
                                : WindowTexts.text("home.day", first);
        greeting.setText(workplace.say(words));
    }

    private void show(HomeState state) {
        page.getChildren().setAll(greeting, state.isEmpty() ? beginning : cards);
        waiting.getChildren().clear();
        for (Waiting one : state.waiting()) {
            Hyperlink link = new Hyperlink(workplace.say(one.words()));
            link.setId("waiting-" + waiting.getChildren().size());
            link.setMnemonicParsing(false);
            link.setWrapText(true);
            link.setGraphic(Icons.of(one.icon()));
            link.getStyleClass().addAll("home-link", one.tone().styleClass());
            link.setOnAction(event -> navigation.open(one.page(), one.argument()));
            waiting.getChildren().add(link);
        }
        if (state.waiting().isEmpty()) {
            waiting.getChildren().add(quiet(WindowTexts.text("home.nothing-waiting")));
        }
    }

    private void showRecent() {
        recent.getChildren().clear();
        for (Settings.Recent row : recentRows) {
            Hyperlink link = new Hyperlink(row.title());
            link.setId("recent-" + recent.getChildren().size());
            link.setWrapText(true);
            link.setMnemonicParsing(false);
            link.getStyleClass().add("home-link");
            link.setOnAction(event -> navigation.open(row.ref()));
            recent.getChildren().add(link);
        }
        if (recentRows.isEmpty()) {
            recent.getChildren().add(quiet(WindowTexts.text("home.nothing-recent")));
        }
    }

    private Node beginning() {
        EmptyState state =
                new EmptyState(
                        workplace.language(),
                        MaterialDesignI.INBOX_ARROW_DOWN_OUTLINE,
                        WindowTexts.text("home.empty"));
        List<Command> beginnings = source.beginnings();
        for (int i = 0; i < beginnings.size(); i++) {
            Command command = beginnings.get(i);
            if (i == 0) {
                state.action(command.id(), command.name(), command::invoke);
            } else {
                state.link(command.id(), command.name(), command::invoke);
            }
        }
        return state;
    }

    private Label quiet(Text words) {
        Label label = new Label(workplace.say(words));
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private VBox card(String id, Text title, VBox content) {
        Label heading = new Label(workplace.say(title));
        heading.getStyleClass().add("title-4");
        content.getStyleClass().add("home-list");
        VBox card = new VBox(heading, content);
        card.setId(id);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("card", "home-card");
        return card;
    }
}
