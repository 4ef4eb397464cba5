package no.rettesnor.deviations.view;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.viewmodel.Names;
import no.rettesnor.deviations.viewmodel.TypesViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.ProblemLabel;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiConsumer;

/// Categories with their types beneath, in a tree: rename (F2), add, merge, close. Everything is
/// done at once and can be undone.
final class TypesPane extends VBox {

    /// A line of the tree; a category has no type.
    private record Line(DeviationCategory category, @Nullable DeviationType type) {}

    private final Workplace workplace;
    private final TypesViewModel model;
    private final TreeView<Line> tree = new TreeView<>();
    private final ProblemLabel problem;
    private final Button rename;
    private final Button add;
    private final Button merge;
    private final Button close;

    TypesPane(Workplace workplace, TypesViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.problem = new ProblemLabel("types-problem", workplace.language());
        tree.setId("types-tree");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.setPrefSize(520, 380);
        tree.setAccessibleText(workplace.say(DeviationTexts.text("page.types")));
        tree.setCellFactory(view -> new LineCell());
        tree.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.F2) {
                        rename();
                        event.consume();
                    }
                });
        rename = button("types-rename", DeviationTexts.text("page.types.rename"), this::rename);
        add = button("types-add", DeviationTexts.text("page.types.add"), this::add);
        merge = button("types-merge", DeviationTexts.text("page.types.merge"), this::merge);
        close = button("types-close", DeviationTexts.text("page.types.close"), this::close);
        Label help = new Label(workplace.say(DeviationTexts.text("page.types.help")));
        help.setWrapText(true);
        help.getStyleClass().addAll("text-small", "text-muted");
        setSpacing(10);
        getChildren().addAll(help, tree, new FlowPane(8, 8, rename, add, merge, close), problem);
        tree.getSelectionModel()
                .selectedItemProperty()
                .addListener((observable, old, now) -> enable());
        model.namesProperty().addListener((observable, old, now) -> draw(now));
        model.problemsProperty().addListener((observable, old, now) -> problem.show(now));
        draw(model.namesProperty().get());
        tree.getSelectionModel().selectFirst();
    }

    private Button button(String id, Text label, Runnable run) {
        Button button = new Button(workplace.say(label));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void draw(Names names) {
        Line selected = selected().orElse(null);
        TreeItem<Line> root = tree.getRoot();
        root.getChildren().clear();
        for (DeviationCategory category : names.categories()) {
            TreeItem<Line> group = new TreeItem<>(new Line(category, null));
            group.setExpanded(true);
            root.getChildren().add(group);
            names.types().stream()
                    .filter(type -> type.categoryId().equals(category.id()))
                    .filter(type -> type.mergedInto() == null)
                    .forEach(
                            type ->
                                    group.getChildren()
                                            .add(new TreeItem<>(new Line(category, type))));
        }
        select(root, selected);
        enable();
    }

    private void select(TreeItem<Line> from, @Nullable Line wanted) {
        for (TreeItem<Line> item : from.getChildren()) {
            if (wanted != null && key(item.getValue()).equals(key(wanted))) {
                tree.getSelectionModel().select(item);
            }
            select(item, wanted);
        }
    }

    private static String key(Line line) {
        DeviationType type = line.type();
        return type == null ? line.category().id() : line.category().id() + "/" + type.id();
    }

    private Optional<Line> selected() {
        TreeItem<Line> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : Optional.ofNullable(item.getValue());
    }

    private void enable() {
        DeviationType type = selected().map(Line::type).orElse(null);
        rename.setDisable(selected().isEmpty());
        add.setDisable(selected().isEmpty());
        merge.setDisable(type == null || type.closed());
        close.setDisable(type == null);
        close.setText(
                workplace.say(
                        type != null && type.closed()
                                ? DeviationTexts.text("page.types.reopen")
                                : DeviationTexts.text("page.types.close")));
    }

    private void rename() {
        selected()
                .ifPresent(
                        line -> {
                            DeviationType type = line.type();
                            String before = type == null ? line.category().name() : type.name();
                            ask(DeviationTexts.text("page.types.rename"), before)
                                    .ifPresent(
                                            name -> {
                                                if (type == null) {
                                                    model.rename(line.category(), name);
                                                } else {
                                                    model.rename(type, name);
                                                }
                                            });
                        });
    }

    private void add() {
        selected()
                .ifPresent(
                        line ->
                                ask(DeviationTexts.text("page.types.add"), "")
                                        .ifPresent(name -> model.add(line.category(), name)));
    }

    private Optional<String> ask(Text title, String suggestion) {
        return workplace
                .dialogs()
                .ask(title, DeviationTexts.text("page.types.name"), suggestion)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private void close() {
        withType((line, type) -> model.close(type, !type.closed()));
    }

    private void merge() {
        withType(
                (line, type) -> {
                    ComboBox<Option<DeviationType>> into = new ComboBox<>();
                    into.setId("types-merge-into");
                    into.setMaxWidth(Double.MAX_VALUE);
                    Names names = model.namesProperty().get();
                    into.getItems()
                            .setAll(
                                    Option.of(
                                            names.openTypes(null).stream()
                                                    .filter(other -> !other.id().equals(type.id()))
                                                    .toList(),
                                            other ->
                                                    names.category(other.categoryId())
                                                            + " › "
                                                            + other.name()));
                    FormField field =
                            new FormField(
                                    workplace.say(
                                            DeviationTexts.text(
                                                    "page.types.merge.into", type.name())),
                                    into);
                    workplace
                            .dialogs()
                            .form(
                                    new Dialogs.Form<DeviationType>(
                                            DeviationTexts.text("page.types.merge"),
                                            field,
                                            DeviationTexts.text("page.types.merge.do"),
                                            () ->
                                                    Optional.ofNullable(into.getValue())
                                                            .map(Option::value)))
                            .ifPresent(target -> model.merge(type, target));
                });
    }

    private void withType(BiConsumer<Line, DeviationType> work) {
        selected()
                .ifPresent(
                        line -> {
                            DeviationType type = line.type();
                            if (type != null) {
                                work.accept(line, type);
                            }
                        });
    }

    private final class LineCell extends TreeCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setText(null);
                return;
            }
            DeviationType type = line.type();
            if (type == null) {
                setText(line.category().name());
            } else {
                setText(
                        type.closed()
                                ? workplace.say(
                                        DeviationTexts.text("page.types.closed", type.name()))
                                : type.name());
            }
        }
    }
}
