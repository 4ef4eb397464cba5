package no.rettesnor.risk.view;

import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.model.bowtie.BowTieWords;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The same bow-tie as a list in steps, for the keyboard and for those who do not see the drawing.
final class BowTieOutline extends TreeView<BowTieOutline.Entry> {

    private final Language language;
    private boolean filling;

    /// One line of the outline.
    ///
    /// @param id of the line or barrier; empty for a heading
    /// @param words what it says
    record Entry(String id, String words) {}

    BowTieOutline(Language language, Consumer<String> choose) {
        this.language = language;
        setId("bow-tie-outline");
        setShowRoot(false);
        setRoot(new TreeItem<>(new Entry("", "")));
        setAccessibleText(RiskTexts.text("bow-tie.outline").in(language));
        setCellFactory(tree -> new EntryCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> {
                            if (item != null && !filling && !item.getValue().id().isEmpty()) {
                                choose.accept(item.getValue().id());
                            }
                        });
    }

    /// Fills it anew.
    void show(@Nullable BowTieNow now) {
        filling = true;
        getRoot().getChildren().clear();
        if (now != null) {
            for (Side side : Side.values()) {
                getRoot().getChildren().add(half(now, side));
            }
        }
        filling = false;
    }

    /// Chooses the entry with that id, if there is one.
    void mark(String id) {
        filling = true;
        mark(getRoot(), id);
        filling = false;
    }

    private void mark(TreeItem<Entry> item, String id) {
        if (item.getValue().id().equals(id) && !id.isEmpty()) {
            getSelectionModel().select(item);
        }
        item.getChildren().forEach(child -> mark(child, id));
    }

    private TreeItem<Entry> half(BowTieNow now, Side side) {
        TreeItem<Entry> heading = open(new Entry("", side.label().in(language)));
        for (BowTieLine line : now.bowTie().lines(side)) {
            TreeItem<Entry> item = open(new Entry(line.id(), line.text()));
            for (Barrier barrier : now.bowTie().barriers(line)) {
                BowTieWords words = BowTieWords.barrier(now, barrier, language);
                item.getChildren()
                        .add(open(new Entry(barrier.id(), words.text() + " – " + words.state())));
            }
            heading.getChildren().add(item);
        }
        return heading;
    }

    private static TreeItem<Entry> open(Entry entry) {
        TreeItem<Entry> item = new TreeItem<>(entry);
        item.setExpanded(true);
        return item;
    }

    private static final class EntryCell extends TreeCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null || empty ? null : entry.words());
        }
    }
}
