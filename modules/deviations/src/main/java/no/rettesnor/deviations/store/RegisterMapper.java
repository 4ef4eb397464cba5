package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// The whole register, for statistics, as UTF-8 that [RegisterLines] reads; one array for all rows
/// asked for, which is what MyBatis makes a list of.
interface RegisterMapper {

    /// The last row's place.
    long lastPlace();

    /// The rows at these places, the first excluded.
    List<byte[]> between(@Param("after") long after, @Param("until") long until);

    /// @param ids a JSON array
    List<byte[]> some(@Param("ids") String ids);

    List<OpenDue> openDues();
}
