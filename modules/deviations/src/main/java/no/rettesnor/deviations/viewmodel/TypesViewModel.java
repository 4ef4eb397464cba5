package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.store.TypeRegister;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.uikit.form.Edits;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The categories and the types beneath them, for those who keep them in order. What a type was
/// called, and which type a deviation had, stays in the history.
public final class TypesViewModel {

    private final NamesViewModel names;
    private final Edits edits;
    private final TypeRegister types;
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public TypesViewModel(Desk desk, NamesViewModel names) {
        this.names = names;
        this.edits = new Edits(desk.edits(), desk.failures());
        this.types = desk.deviations().types();
    }

    /// Categories and types as they are stored.
    public ReadOnlyObjectProperty<Names> namesProperty() {
        return names.namesProperty();
    }

    /// Why the last change was not made; empty when it was.
    public ReadOnlyObjectProperty<List<FieldProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public void rename(DeviationCategory category, String name) {
        make(() -> types.rename(category, name));
    }

    public void rename(DeviationType type, String name) {
        make(() -> types.rename(type, name));
    }

    /// Adds a type at the end of the category.
    public void add(DeviationCategory category, String name) {
        make(() -> types.add(category.id(), name));
    }

    /// Moves all deviations of one type to another and closes the first.
    public void merge(DeviationType from, DeviationType into) {
        make(() -> types.merge(from, into));
    }

    /// Closes a type for new deviations, or opens it again.
    public void close(DeviationType type, boolean closed) {
        make(() -> types.setClosed(type, closed));
    }

    private void make(Supplier<Outcome<?>> edit) {
        Consumer<List<FieldProblem>> told = problems::set;
        edits.make(edit, told);
    }
}
