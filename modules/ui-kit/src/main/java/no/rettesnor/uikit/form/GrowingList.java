package no.rettesnor.uikit.form;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Language;

import java.util.function.Consumer;
import java.util.function.Function;

/// The entries of something, one below the other, and an empty field for the next one. Enter takes
/// what is written there and leaves the field ready for another.
public final class GrowingList extends VBox {

    private final VBox entries = new VBox();
    private final TextField next = new TextField();
    private final ProblemLabel problem;

    /// @param nextId node id of the field for the next one
    /// @param nextLabel its words
    /// @param problemId node id of what is wrong with the entries as a whole
    /// @param add adds an entry
    public GrowingList(
            Language language,
            String nextId,
            String nextLabel,
            String problemId,
            Consumer<String> add) {
        problem = new ProblemLabel(problemId, language);
        next.setId(nextId);
        next.setOnAction(_ -> take(add));
        entries.getStyleClass().add("section-list");
        getStyleClass().add("section-list");
        getChildren().addAll(problem, entries, new FormField(nextLabel, next));
    }

    /// Draws the entries, and again whenever one comes or goes.
    ///
    /// @param row draws one
    public <E> void follow(ObservableList<E> all, Function<? super E, ? extends Node> row) {
        all.addListener((ListChangeListener<E>) _ -> draw(all, row));
        draw(all, row);
    }

    /// Where others say what is wrong with the entries as a whole.
    public ProblemLabel problem() {
        return problem;
    }

    @Override
    public void requestFocus() {
        next.requestFocus();
    }

    private void take(Consumer<String> add) {
        String words = next.getText().strip();
        if (!words.isEmpty()) {
            next.clear();
            add.accept(words);
        }
    }

    private <E> void draw(ObservableList<E> all, Function<? super E, ? extends Node> row) {
        entries.getChildren().setAll(all.stream().map(row).toList());
    }
}
