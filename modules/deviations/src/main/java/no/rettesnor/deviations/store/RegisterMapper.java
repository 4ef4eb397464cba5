package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;

import java.util.List;

/// The whole register, for statistics.
interface RegisterMapper {

    void all(ResultHandler<RegisterRow> handler);

    /// @param ids a JSON array
    List<RegisterRow> some(@Param("ids") String ids);

    List<OpenDue> openDues();
}
