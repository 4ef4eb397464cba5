package no.rettesnor.risk.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.viewmodel.MatrixWords;

import org.jspecify.annotations.Nullable;

/// A risk's mark: a square with its number, filled after and hollow before, with a dashed edge
/// where little is known. Never a circle, which means a band.
final class ChipNode extends Label {

    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("after");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Tooltip tip = new Tooltip();
    private @Nullable Chip chip;
    private boolean contradicted;

    ChipNode() {
        getStyleClass().add("risk-chip");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        setTooltip(tip);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), getFont().getSize() * 2.3);
    }

    @Nullable Chip chip() {
        return chip;
    }

    void show(Chip next, MatrixWords words, MatrixMarks marks) {
        boolean unlike = marks.isContradicted(next);
        if (!next.equals(chip) || unlike != contradicted) {
            chip = next;
            contradicted = unlike;
            setId("chip-" + next.label() + "-" + next.stage().name());
            pseudoClassStateChanged(AFTER, next.stage() == Stage.AFTER);
            pseudoClassStateChanged(WEAK, next.rated().risk().knowledge() == Knowledge.WEAK);
        }
        String label = words.label(next);
        setText(unlike ? label + RiskTable.UNLIKE : label);
        said(words.chip(next, unlike));
        pseudoClassStateChanged(CHOSEN, marks.isChosen(next));
    }

    private void said(String words) {
        setAccessibleText(words);
        tip.setText(words);
    }

    /// The mark of those that have no room: `+4`.
    void showMore(int count, String id, String said) {
        chip = null;
        setId(id);
        setText("+" + count);
        said(said);
        pseudoClassStateChanged(AFTER, false);
        pseudoClassStateChanged(WEAK, false);
        pseudoClassStateChanged(CHOSEN, false);
    }
}
