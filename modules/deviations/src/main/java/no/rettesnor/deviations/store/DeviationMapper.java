package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One deviation, or some of them by their ids.
interface DeviationMapper {

    @Nullable DeviationRow byId(@Param("id") String id);

    /// @param ids a JSON array, so that the statement is the same for one id and for ten thousand
    List<DeviationRow> byIds(@Param("ids") String ids);

    @Nullable DeviationRow byNumber(
            @Param("year") int year,
            @Param("serial") int serial,
            @Param("municipalityId") String municipalityId);

    int lastSerial(@Param("year") int year, @Param("municipalityId") String municipalityId);

    @Nullable String municipalityOf(@Param("unitId") String unitId);

    void insert(DeviationRow row);

    int update(DeviationRow row);

    int setImport(@Param("id") String id, @Param("hash") String hash);

    int delete(@Param("id") String id);

    List<ImportedRow> imported(@Param("source") String source);
}
