package no.rettesnor.actions.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Actions one by one and by what they belong to.
interface ActionMapper {

    List<ActionRow> of(@Param("kind") String kind, @Param("subjectId") String subjectId);

    /// @param subjectIds a JSON array
    List<ActionRow> openOf(@Param("kind") String kind, @Param("subjectIds") String subjectIds);

    /// @param ids a JSON array
    List<ActionRow> byIds(@Param("ids") String ids);

    /// Those whose text holds the words, the newest first; dropped ones left out.
    List<ActionRow> named(@Param("words") String words, @Param("most") int most);

    @Nullable ActionRow byId(@Param("id") String id);

    void insert(ActionRow action);

    int update(ActionRow action);

    int move(
            @Param("id") String id,
            @Param("subjectKind") String subjectKind,
            @Param("subjectId") String subjectId);

    int delete(@Param("id") String id);
}
