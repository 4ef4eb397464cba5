package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What an edit of one field means for its neighbours: a type brings its category, and another
/// category sends a type away that does not lie under it.
final class EditRules {

    private final StoreSession session;
    private final Map<String, DeviationType> types = new HashMap<>();

    EditRules(StoreSession session) {
        this.session = session;
        session.mapper(TypeMapper.class).types().forEach(type -> types.put(type.id(), type));
    }

    /// The deviation with the edit and what follows from it.
    ///
    /// @throws RefusedException when a unit or a type cannot be chosen
    Deviation apply(Deviation before, DeviationEdit edit) {
        Deviation after = edit.applyTo(before);
        if (!after.unitId().equals(before.unitId())) {
            requireSameMunicipality(after);
        }
        String typeId = after.typeId();
        if (typeId == null) {
            return after;
        }
        DeviationType type = types.get(typeId);
        if (edit.sets(DeviationField.TYPE)) {
            return after.edit().categoryId(chosen(type, before.typeId()).categoryId()).build();
        }
        return type != null && Objects.equals(type.categoryId(), after.categoryId())
                ? after
                : after.edit().typeId(null).build();
    }

    private static DeviationType chosen(@Nullable DeviationType type, @Nullable String before) {
        if (type == null) {
            throw new RefusedException(
                    DeviationField.TYPE.name(), DeviationTexts.text("problem.type_id.unknown"));
        }
        if (type.closed() && !type.id().equals(before)) {
            throw new RefusedException(
                    DeviationField.TYPE.name(), DeviationTexts.text("problem.type_id.closed"));
        }
        return type;
    }

    private void requireSameMunicipality(Deviation after) {
        String municipality = session.mapper(DeviationMapper.class).municipalityOf(after.unitId());
        if (municipality == null) {
            throw new RefusedException(
                    DeviationField.UNIT.name(), DeviationTexts.text("problem.unit_id.unknown"));
        }
        if (!municipality.equals(after.municipalityId())) {
            throw new RefusedException(
                    DeviationField.UNIT.name(),
                    DeviationTexts.text("problem.unit_id.municipality"));
        }
    }
}
