package no.rettesnor.actions.store;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Many actions, by a filter and in an order.
interface ActionListMapper {

    List<ActionRow> page(
            @Param("query") ActionQuery query,
            @Param("limit") long limit,
            @Param("offset") long offset);

    long count(@Param("query") ActionQuery query);

    List<String> ids(@Param("query") ActionQuery query);

    /// What the actions belong to, of those that name no unit themselves.
    List<SubjectKey> subjects(@Param("query") ActionQuery query);

    /// Everybody who has something to do, or has had.
    List<String> owners();
}
