package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The main groups and the types beneath them, which are the users' to name, add, merge and close.
/// What a type was called, and which type a deviation had, stays in the log.
public final class TypeRegister {

    private static final String FIELD = DeviationField.TYPE.name();

    private final Store store;

    TypeRegister(Store store) {
        this.store = store;
    }

    /// The main groups, in order.
    public List<DeviationCategory> categories() {
        return store.read(session -> session.mapper(TypeMapper.class).categories());
    }

    /// All types, closed ones too, in order.
    public List<DeviationType> types() {
        return store.read(session -> session.mapper(TypeMapper.class).types());
    }

    /// The types of a category that a deviation can get, in order.
    public List<DeviationType> openTypes(String categoryId) {
        return types().stream()
                .filter(type -> type.categoryId().equals(categoryId) && !type.closed())
                .toList();
    }

    /// Gives a category another name.
    public Outcome<DeviationCategory> rename(DeviationCategory category, String name) {
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(
                                        DeviationTexts.text(
                                                "step.type.rename", category.name(), name)),
                                session -> {
                                    requireName(name);
                                    DeviationCategory renamed =
                                            new DeviationCategory(
                                                    category.id(),
                                                    category.code(),
                                                    name.strip(),
                                                    category.position());
                                    session.mapper(TypeMapper.class).updateCategory(renamed);
                                    return renamed;
                                }));
    }

    /// Adds a type at the end of a category. Its code is made of the category and the name.
    public Outcome<DeviationType> add(String categoryId, String name) {
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(DeviationTexts.text("step.type.add", name)),
                                session -> add(session, store.ids().next(), categoryId, name)));
    }

    static DeviationType add(StoreSession session, String id, String categoryId, String name) {
        return add(session, session.mapper(TypeMapper.class).types(), id, categoryId, name);
    }

    /// @param types all there are; an import makes hundreds and reads them once
    static DeviationType add(
            StoreSession session,
            List<DeviationType> types,
            String id,
            String categoryId,
            String name) {
        requireName(name);
        requireFree(types, "", categoryId, name);
        int position =
                types.stream()
                                .filter(type -> type.categoryId().equals(categoryId))
                                .mapToInt(DeviationType::position)
                                .max()
                                .orElse(0)
                        + 1;
        DeviationType type =
                new DeviationType(
                        id,
                        categoryId,
                        freeCode(types, categoryId, name),
                        name.strip(),
                        position,
                        false,
                        null);
        session.mapper(TypeMapper.class).insertType(type);
        return type;
    }

    /// Gives a type another name.
    public Outcome<DeviationType> rename(DeviationType type, String name) {
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(
                                        DeviationTexts.text("step.type.rename", type.name(), name)),
                                session -> {
                                    requireName(name);
                                    TypeMapper mapper = session.mapper(TypeMapper.class);
                                    requireFree(mapper.types(), type.id(), type.categoryId(), name);
                                    return save(mapper, type, name.strip(), type.closed());
                                }));
    }

    /// Closes a type, so that no new deviation can get it, or opens it again.
    public Outcome<DeviationType> setClosed(DeviationType type, boolean closed) {
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(
                                        closed
                                                ? DeviationTexts.text(
                                                        "step.type.close", type.name())
                                                : DeviationTexts.text(
                                                        "step.type.open", type.name())),
                                session ->
                                        save(
                                                session.mapper(TypeMapper.class),
                                                type,
                                                type.name(),
                                                closed)));
    }

    /// Moves all deviations of one type to another and closes the first. One step: undo brings all
    /// back.
    ///
    /// @return how many deviations were moved
    public Outcome<Integer> merge(DeviationType from, DeviationType into) {
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(
                                        DeviationTexts.text(
                                                "step.type.merge", from.name(), into.name())),
                                session -> {
                                    if (from.id().equals(into.id()) || into.closed()) {
                                        throw new RefusedException(
                                                FIELD,
                                                DeviationTexts.text("problem.type_id.merge"));
                                    }
                                    TypeMapper mapper = session.mapper(TypeMapper.class);
                                    int moved =
                                            mapper.moveDeviations(
                                                    from.id(), into.id(), into.categoryId());
                                    mapper.updateType(
                                            new DeviationType(
                                                    from.id(),
                                                    from.categoryId(),
                                                    from.code(),
                                                    from.name(),
                                                    from.position(),
                                                    true,
                                                    into.id()));
                                    return moved;
                                }));
    }

    private static DeviationType save(
            TypeMapper mapper, DeviationType type, String name, boolean closed) {
        DeviationType changed =
                new DeviationType(
                        type.id(),
                        type.categoryId(),
                        type.code(),
                        name,
                        type.position(),
                        closed,
                        closed ? type.mergedInto() : null);
        mapper.updateType(changed);
        return changed;
    }

    private static void requireName(String name) {
        if (name.isBlank()) {
            throw new RefusedException(FIELD, DeviationTexts.text("problem.type_id.name"));
        }
    }

    private static void requireFree(
            List<DeviationType> types, String id, String categoryId, String name) {
        Optional<DeviationType> taken =
                types.stream()
                        .filter(
                                type ->
                                        type.categoryId().equals(categoryId)
                                                && !type.closed()
                                                && !type.id().equals(id)
                                                && type.name().equalsIgnoreCase(name.strip()))
                        .findFirst();
        if (taken.isPresent()) {
            throw new RefusedException(
                    FIELD, DeviationTexts.text("problem.type_id.taken", name.strip()));
        }
    }

    private static String freeCode(List<DeviationType> types, String categoryId, String name) {
        String base =
                categoryId
                        + "_"
                        + name.strip()
                                .toUpperCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                                .replaceAll("^_|_$", "");
        String code = base;
        for (int i = 2; isTaken(types, code); i++) {
            code = base + "_" + i;
        }
        return code;
    }

    private static boolean isTaken(List<DeviationType> types, String code) {
        return types.stream().anyMatch(type -> type.code().equals(code));
    }
}
