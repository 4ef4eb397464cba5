package no.rettesnor.risk.store;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about scales.
interface ScaleMapper {

    List<ScaleRow> scales();

    @Nullable ScaleRow scale(String id);

    void insertScale(ScaleRow row);

    int deleteScale(String id);

    /// How many analyses, changes and later versions rest on it.
    long uses(String id);

    List<ScaleChangeRow> changes(String analysisId);

    void insertChange(ScaleChangeRow row);

    int deleteChanges(String analysisId);
}
