package no.rettesnor.risk.store;

import no.rettesnor.risk.model.ScaleChange;
import no.rettesnor.risk.model.ScaleJson;

import java.time.Instant;

/// A change of scale as it is kept.
record ScaleChangeRow(
        String id,
        String analysisId,
        String fromScaleId,
        String toScaleId,
        String content,
        Instant changedAt) {

    ScaleChange toChange() {
        return new ScaleChange(
                id,
                analysisId,
                fromScaleId,
                toScaleId,
                ScaleJson.read(content, ScaleChange.Content.class),
                changedAt);
    }
}
