package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Cause;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What hangs on a deviation: causes, links, the privacy breach.
interface CaseMapper {

    List<Cause> causes(@Param("deviationId") String deviationId);

    @Nullable Cause cause(@Param("id") String id);

    void insertCause(Cause cause);

    int updateCause(Cause cause);

    int deleteCause(@Param("id") String id);

    /// Links from the deviation and to it.
    List<LinkRow> links(@Param("kind") String kind, @Param("id") String id);

    /// Links of that relation from things of that kind.
    List<LinkRow> linksOf(@Param("kind") String kind, @Param("relation") String relation);

    void insertLink(LinkRow link);

    int deleteLink(@Param("id") String id);

    @Nullable BreachRow breach(@Param("id") String id);

    void insertBreach(BreachRow breach);

    int updateBreach(BreachRow breach);

    int deleteBreach(@Param("id") String id);
}
