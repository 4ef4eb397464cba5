package no.rettesnor.organisation.store;

import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Succession;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about municipalities and units.
interface UnitMapper {

    List<Municipality> municipalities();

    void insertMunicipality(Municipality municipality);

    int updateMunicipality(Municipality municipality);

    List<OrgUnit> units();

    List<OrgUnit> unitsOf(String municipalityId);

    @Nullable OrgUnit unit(String id);

    void insertUnit(@Param("unit") OrgUnit unit, @Param("mark") ImportMark mark);

    int updateUnit(OrgUnit unit);

    int updateMark(@Param("id") String id, @Param("mark") ImportMark mark);

    int deleteUnit(String id);

    /// How many rows of this feature point at the unit.
    int usesOf(String id);

    List<Succession> successions(String unitId);

    void insertSuccession(Succession succession);

    List<ImportMark.Known> known(String source);

    int deleteSuccessionsFrom(String unitId);
}
