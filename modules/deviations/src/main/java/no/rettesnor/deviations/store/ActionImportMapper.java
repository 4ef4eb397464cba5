package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Actions that come from other systems, and the deviations that they are for.
interface ActionImportMapper {

    List<ImportedRow> imported(@Param("source") String source);

    /// The systems that the municipality's deviations came from.
    List<String> sources(@Param("municipalityId") String municipalityId);

    @Nullable String caseByKey(
            @Param("municipalityId") String municipalityId,
            @Param("source") String source,
            @Param("key") String key);

    @Nullable String caseByNumber(
            @Param("municipalityId") String municipalityId,
            @Param("year") int year,
            @Param("serial") int serial);

    /// Actions of that deviation that no import has marked yet.
    List<ActionRow> unmarked(@Param("deviationId") String deviationId);

    void insert(@Param("row") ActionRow row, @Param("origin") ActionIntake.Origin origin);

    int mark(@Param("id") String id, @Param("origin") ActionIntake.Origin origin);
}
