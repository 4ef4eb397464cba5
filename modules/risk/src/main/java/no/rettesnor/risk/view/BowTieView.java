package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.viewmodel.BowTieViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// The bow-tie of a risk: drawn, as an outline beside it, and a form for the part that is chosen.
///
/// Keys: the arrows go from box to box, Enter or F2 edits, Insert adds a barrier, Alt with the
/// arrows moves, Delete takes away.
public final class BowTieView {

    private static final double NARROWEST_SIDE = 240;
    private static final double ROOM_BESIDE = 900;
    private static final double LOWEST_BENEATH = 220;

    private final Workplace workplace;
    private final BowTieViewModel model;
    private final BorderPane root = new BorderPane();
    private final BowTieDrawing drawing;
    private final BowTieOutline outline;
    private final BowTieForm form;
    private final Label empty = new Label();
    private final FlowPane tools = new FlowPane(8, 8);
    private Subscription followed = Subscription.EMPTY;

    public BowTieView(Workplace workplace, BowTieViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.drawing = new BowTieDrawing(workplace.language(), model.chosenProperty()::set);
        this.outline = new BowTieOutline(workplace.language(), model.chosenProperty()::set);
        this.form = new BowTieForm(workplace, model);
        root.setId("bow-tie");
        root.getStyleClass().add("bow-tie-page");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(BowTieView.class.getResource("bow-tie.css"))
                                .toExternalForm());
        root.setTop(tools());
        root.setCenter(content());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node tools() {
        tools.getStyleClass().add("bow-tie-tools");
        tools.getChildren()
                .addAll(
                        button("bow-tie-begin", text("command.bow-tie.begin"), model::begin),
                        button(
                                "bow-tie-add-threat",
                                text("command.bow-tie.add-threat"),
                                () -> addLine(Side.THREAT)),
                        button(
                                "bow-tie-add-consequence",
                                text("command.bow-tie.add-consequence"),
                                () -> addLine(Side.CONSEQUENCE)),
                        whenChosen(
                                button(
                                        "bow-tie-add-barrier",
                                        text("command.bow-tie.add-barrier"),
                                        this::addBarrier)),
                        whenChosen(
                                button(
                                        "bow-tie-move-up",
                                        text("command.bow-tie.move-up"),
                                        () -> model.move(-1))),
                        whenChosen(
                                button(
                                        "bow-tie-move-down",
                                        text("command.bow-tie.move-down"),
                                        () -> model.move(1))),
                        whenChosen(
                                button(
                                        "bow-tie-remove",
                                        text("command.bow-tie.remove"),
                                        model::remove)));
        return tools;
    }

    private Node content() {
        empty.setText(workplace.say(text("bow-tie.empty")));
        empty.setWrapText(true);
        empty.setId("bow-tie-empty");
        ScrollPane scroll = new ScrollPane(new Group(drawing));
        scroll.setId("bow-tie-scroll");
        scroll.viewportBoundsProperty().subscribe(room -> drawing.fit(room.getWidth()));
        scroll.setFocusTraversable(false);
        scroll.setPannable(true);
        VBox middle = new VBox(8, empty, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ScrollPane side = new ScrollPane(form);
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        SplitPane right = new SplitPane(outline, side);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.5);
        // The outline and the form are read, too, where the window is small.
        right.setMinWidth(NARROWEST_SIDE);
        side.setMinWidth(NARROWEST_SIDE);
        SplitPane split = new SplitPane(middle, right);
        split.setDividerPositions(0.7);
        SplitPane.setResizableWithParent(right, false);
        // Beside the drawing where there is room, otherwise beneath it.
        split.widthProperty()
                .subscribe(
                        room -> {
                            boolean beside = room.doubleValue() > ROOM_BESIDE;
                            split.setOrientation(
                                    beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
                            right.setOrientation(
                                    beside ? Orientation.VERTICAL : Orientation.HORIZONTAL);
                            right.setMinHeight(beside ? 0 : LOWEST_BENEATH);
                            split.setDividerPositions(beside ? 0.7 : 0.5);
                        });
        return split;
    }

    /// The view itself; always the same node.
    public Parent node() {
        return root;
    }

    /// Shows the bow-tie of that risk, and follows it until [#leave].
    public void show(String riskId) {
        followed.unsubscribe();
        model.show(riskId);
        followed =
                Subscription.combine(
                        model.shownProperty().subscribe(this::draw),
                        model.chosenProperty().subscribe(this::mark));
    }

    /// Stops following.
    public void leave() {
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        model.leave();
    }

    private void draw(@Nullable BowTieNow now) {
        drawing.show(now);
        outline.show(now);
        boolean nothing = now == null || now.bowTie().isEmpty();
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        tools.setDisable(now == null || !now.open());
        mark(model.chosenProperty().get());
    }

    private void mark(String id) {
        drawing.mark(id);
        outline.mark(id);
        form.show(model.shownProperty().get());
    }

    private void addLine(Side side) {
        ask(text("bow-tie.ask", side.label().in(workplace.language())))
                .ifPresent(words -> model.addLine(side, words));
    }

    private void addBarrier() {
        ask(text("bow-tie.ask.barrier")).ifPresent(model::addBarrier);
    }

    private Optional<String> ask(Text title) {
        return workplace
                .dialogs()
                .ask(title, text("bow-tie.words"), "")
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private void key(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        BowTieNow now = model.shownProperty().get();
        if (inField || now == null || !now.open() || model.chosenLine().isEmpty()) {
            return;
        }
        Runnable what = meaning(event);
        if (what != null) {
            event.consume();
            what.run();
        }
    }

    private @Nullable Runnable meaning(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown()) {
            boolean back = code == KeyCode.UP || code == KeyCode.LEFT;
            boolean on = code == KeyCode.DOWN || code == KeyCode.RIGHT;
            return back ? () -> model.move(-1) : on ? () -> model.move(1) : null;
        }
        return switch (code) {
            case ENTER, F2 -> form::edit;
            case INSERT -> this::addBarrier;
            case DELETE -> model::remove;
            default -> null;
        };
    }

    private Button whenChosen(Button button) {
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.chosenLine().isEmpty(),
                                model.chosenProperty(),
                                model.shownProperty()));
        return button;
    }

    private Button button(String id, Text words, Runnable run) {
        Button button = new Button(workplace.say(words));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }
}
