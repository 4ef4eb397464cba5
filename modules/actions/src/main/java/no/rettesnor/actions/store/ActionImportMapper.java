package no.rettesnor.actions.store;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Actions that come from other systems.
interface ActionImportMapper {

    List<ImportedRow> imported(@Param("source") String source);

    /// Actions of that subject that no import has marked yet.
    List<ActionRow> unmarked(@Param("kind") String kind, @Param("subjectId") String subjectId);

    void insert(@Param("row") ActionRow row, @Param("origin") ActionIntake.Origin origin);

    int mark(@Param("id") String id, @Param("origin") ActionIntake.Origin origin);
}
