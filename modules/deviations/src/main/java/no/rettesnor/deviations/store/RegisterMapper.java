package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// The whole register, for statistics, as texts that [RegisterLines] reads.
interface RegisterMapper {

    /// The last row's place.
    long lastPlace();

    /// The rows at these places, the first excluded.
    String between(@Param("after") long after, @Param("until") long until);

    /// @param ids a JSON array
    String some(@Param("ids") String ids);

    List<OpenDue> openDues();
}
