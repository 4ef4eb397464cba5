package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.feature.Foreseen;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What the ids in a deviation are called: units, categories, types, and the people who handle
/// them, as they were when last asked for.
///
/// @param directory units and people
/// @param categories in list order
/// @param types in list order, closed ones too
/// @param handlers the names that handle something, sorted
/// @param sources the systems that something was imported from, sorted
/// @param steps the steps of processes that something happened in, sorted
/// @param foreseen what a deviation may be tied to as its occurrence, in the order to choose from
public record Names(
        Directory directory,
        List<DeviationCategory> categories,
        List<DeviationType> types,
        List<String> handlers,
        List<String> sources,
        List<String> steps,
        List<Foreseen> foreseen) {

    public Names {
        categories = List.copyOf(categories);
        types = List.copyOf(types);
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
        foreseen = List.copyOf(foreseen);
    }

    /// Every unit, whatever its days.
    public UnitTree units() {
        return directory.units();
    }

    /// The unit's name with what it lies under; the id of one that is gone.
    public String unit(@Nullable String id) {
        return directory.unit(id);
    }

    public Optional<OrgUnit> findUnit(@Nullable String id) {
        return directory.findUnit(id);
    }

    public Optional<DeviationCategory> findCategory(@Nullable String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    public Optional<DeviationType> findType(@Nullable String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    public Optional<Foreseen> findForeseen(Ref ref) {
        return foreseen.stream().filter(each -> each.ref().equals(ref)).findFirst();
    }

    public String category(@Nullable String id) {
        return findCategory(id).map(DeviationCategory::name).orElse(id == null ? "" : id);
    }

    public String type(@Nullable String id) {
        return findType(id).map(DeviationType::name).orElse(id == null ? "" : id);
    }

    /// The types beneath a category that new deviations may get; all of them when none is chosen.
    public List<DeviationType> openTypes(@Nullable String categoryId) {
        return types.stream()
                .filter(type -> !type.closed())
                .filter(type -> categoryId == null || type.categoryId().equals(categoryId))
                .toList();
    }
}
