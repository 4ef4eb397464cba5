package no.rettesnor.risk.viewmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Shown;
import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What a matrix shows of an analysis: which stage, which kind of consequence, which risk is
/// selected, which cell the table beneath is narrowed to, and whether it is the earlier ratings on
/// an earlier scale.
public final class MatrixViewModel {

    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.BEFORE);
    private final ObjectProperty<@Nullable String> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Cell> cell = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<String>> contradicted = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty onlyContradicted = new SimpleBooleanProperty();
    private final ObjectProperty<OpenAnalysis.@Nullable Former> former =
            new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable MatrixChips> chips =
            new ReadOnlyObjectWrapper<>();
    private @Nullable OpenAnalysis open;
    private boolean fresh = true;

    MatrixViewModel() {
        shown.addListener(_ -> redraw());
        kind.addListener(_ -> redraw());
        former.addListener(_ -> redraw());
    }

    /// Before, after or both.
    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// The code of the kind of consequence; null for the worst of all.
    public ObjectProperty<@Nullable String> kindProperty() {
        return kind;
    }

    /// The cell whose risks alone are listed; null for all.
    public ObjectProperty<@Nullable Cell> cellProperty() {
        return cell;
    }

    /// The id of the risk whose marks stand out; null for none.
    public ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    /// The ids of the risks that the register speaks against, while nobody has answered for them.
    public ObjectProperty<Set<String>> contradictedProperty() {
        return contradicted;
    }

    /// Whether only those are listed; all are, while there are none such.
    public BooleanProperty onlyContradictedProperty() {
        return onlyContradicted;
    }

    /// The earlier scale whose ratings are shown, to be read and not changed; null for those of
    /// today.
    public ObjectProperty<OpenAnalysis.@Nullable Former> formerProperty() {
        return former;
    }

    /// What is drawn; null while no analysis is open.
    public ReadOnlyObjectProperty<@Nullable MatrixChips> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    /// Whether marks may be moved.
    public boolean isEditable() {
        return former.get() == null && open != null && open.analysis().isOpen();
    }

    /// The risks of the cell that was asked for, otherwise all, or those of them that the register
    /// speaks against.
    public List<RatedRisk> listed() {
        MatrixChips now = chips.get();
        if (now == null) {
            return List.of();
        }
        Cell only = cell.get();
        Set<String> wanted = contradicted.get();
        boolean narrowed = onlyContradicted.get() && !wanted.isEmpty();
        return now.risks().stream()
                .filter(rated -> only == null || now.stands(rated, only))
                .filter(rated -> !narrowed || wanted.contains(rated.risk().id()))
                .toList();
    }

    /// Another analysis will be shown.
    void forget() {
        fresh = true;
        kind.set(null);
        cell.set(null);
        selected.set(null);
        former.set(null);
        contradicted.set(Set.of());
        onlyContradicted.set(false);
    }

    void show(@Nullable OpenAnalysis now) {
        open = now;
        if (now != null && fresh) {
            fresh = false;
            boolean isTreated =
                    now.risks().stream().anyMatch(rated -> rated.cell(Stage.AFTER).isPresent());
            shown.set(isTreated ? Shown.BOTH : Shown.BEFORE);
        }
        redraw();
    }

    private void redraw() {
        OpenAnalysis now = open;
        OpenAnalysis.Former earlier = former.get();
        if (now == null) {
            chips.set(null);
            return;
        }
        Scale scale = earlier == null ? now.version().scale() : earlier.version().scale();
        List<RatedRisk> risks = earlier == null ? now.risks() : earlier.change().content().former();
        String wanted = kind.get();
        String drawn = wanted != null && scale.kind(wanted).isPresent() ? wanted : null;
        Cell only = cell.get();
        if (only != null && !scale.holds(only)) {
            cell.set(null);
        }
        chips.set(new MatrixChips(scale, risks, Objects.requireNonNull(shown.get()), drawn));
    }
}
