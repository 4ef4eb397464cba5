package no.rettesnor.organisation.store;

import no.rettesnor.organisation.model.UnitSize;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Statements about how large units are.
interface UnitSizeMapper {

    List<UnitSize> all();

    /// A unit's, the oldest year first.
    List<UnitSize> of(String unitId);

    void insert(UnitSize size);

    int update(UnitSize size);

    int mark(@Param("id") String id, @Param("mark") ImportMark mark);

    int delete(String id);

    int deleteOf(String unitId);

    List<ImportMark.Known> known(String source);
}
