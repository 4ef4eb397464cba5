package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationBuilder;
import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.store.DeviationIntake;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.deviations.store.TypeRegister;
import no.rettesnor.imports.NamedRecord;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Units and types that the file has and the store has not. Where they belong, under which sector
/// or category, only a row says: so a unit is made at the top and moved by its first row, and a
/// type is made by its first row, with the id it was promised.
final class NewChoices {

    private final OrganisationStore organisation;
    private final DeviationIntake intake;
    private final Store store;
    private final UnitTree tree;
    private final Set<String> unplaced = new HashSet<>();
    private final Map<String, String> promised = new HashMap<>();
    private final Map<String, String> categoryOfType = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    NewChoices(Store store, DeviationIntake intake, UnitTree tree) {
        this.store = store;
        this.intake = intake;
        this.tree = tree;
        this.organisation = new OrganisationStore(store);
        TypeRegister register = new DeviationStore(store).types();
        register.categories().forEach(category -> names.put(category.id(), category.name()));
        for (DeviationType type : register.types()) {
            categoryOfType.put(type.id(), type.categoryId());
            names.put(type.id(), type.name());
        }
    }

    /// Makes, or promises, what the file has; gives its id, which stays the same ever after.
    String make(String field, String name) {
        if (field.equals(DeviationFields.TYPE)) {
            String id = store.ids().next();
            promised.put(id, name);
            names.put(id, name);
            return id;
        }
        UnitLevel level = field.equals(DeviationFields.SECTOR) ? UnitLevel.SECTOR : UnitLevel.UNIT;
        // A target that was made before an earlier import does not know what that made.
        Optional<OrgUnit> there =
                tree.inOrder().stream()
                        .filter(
                                unit ->
                                        unit.level() == level
                                                && unit.name().equalsIgnoreCase(name.strip()))
                        .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        String root = tree.roots().getFirst().id();
        String id = organisation.add(UnitDraft.of(root, level, name)).id();
        if (level == UnitLevel.UNIT) {
            unplaced.add(id);
        }
        return id;
    }

    /// The row's unit; its sector when it names no unit; null when neither.
    @Nullable String unit(NamedRecord values) {
        String sector = values.choice(DeviationFields.SECTOR);
        String unit = values.choice(DeviationFields.UNIT);
        if (unit != null && unplaced.remove(unit) && sector != null) {
            organisation.move(unit, sector);
        }
        return unit == null ? sector : unit;
    }

    /// What the row's type is called, else its category; null when it has neither.
    @Nullable String sortOf(NamedRecord values) {
        String type = values.choice(DeviationFields.TYPE);
        String sort = type == null ? values.choice(DeviationFields.CATEGORY) : type;
        return sort == null ? null : names.get(sort);
    }

    /// Sets the category and the type. A type brings its own category; a new one lies under the
    /// row's.
    void sort(DeviationBuilder builder, NamedRecord values) {
        String category = values.choice(DeviationFields.CATEGORY);
        String type = values.choice(DeviationFields.TYPE);
        String typeId = type == null ? null : type(type, category);
        builder.typeId(typeId);
        builder.categoryId(typeId == null ? category : categoryOfType.get(typeId));
    }

    private String type(String id, @Nullable String category) {
        String name = promised.get(id);
        if (name == null) {
            return id;
        }
        // A file without categories still has its types; where they belong is easily changed later.
        String under = category == null ? DeviationCategory.FALLBACK : category;
        if (intake.addType(id, under, name) instanceof Outcome.Refused<DeviationType>) {
            throw new Unfit("import.type_taken", name);
        }
        promised.remove(id);
        categoryOfType.put(id, under);
        return id;
    }
}
