package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Deviations as what actions belong to.
interface SubjectMapper {

    /// @param ids a JSON array
    List<SubjectRow> describe(@Param("ids") String ids);

    /// The ids of those that have the number, in any municipality.
    List<String> numbered(@Param("year") int year, @Param("serial") int serial);

    /// The systems that the municipality's deviations came from.
    List<String> sources(@Param("municipalityId") String municipalityId);

    @Nullable String byKey(
            @Param("municipalityId") String municipalityId,
            @Param("source") String source,
            @Param("key") String key);

    @Nullable String byNumber(
            @Param("municipalityId") String municipalityId,
            @Param("year") int year,
            @Param("serial") int serial);
}
