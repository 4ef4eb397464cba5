package no.rettesnor.risk.model;

import java.time.Instant;
import java.util.List;

/// An analysis went over to another scale.
///
/// @param id of its row
/// @param analysisId which
/// @param fromScaleId the version it was rated on
/// @param toScaleId the version it is rated on since
/// @param content how it was done, and how it stood before
/// @param changedAt when
public record ScaleChange(
        String id,
        String analysisId,
        String fromScaleId,
        String toScaleId,
        Content content,
        Instant changedAt) {

    /// How the levels were carried over, and how every risk was rated before that.
    public record Content(ScaleMapping mapping, List<RatedRisk> former) {

        public Content {
            former = List.copyOf(former);
        }
    }
}
