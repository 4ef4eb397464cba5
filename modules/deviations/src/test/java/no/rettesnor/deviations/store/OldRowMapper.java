package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/// Writes rows as the program did before actions were shared.
interface OldRowMapper {

    @Insert(
            "insert into municipality (id, number, name) values (#{municipality}, '9999',"
                    + " 'Kommunen')")
    void insertMunicipality(@Param("municipality") String municipality);

    @Insert(
            "insert into org_unit (id, municipality_id, level, code, name, valid_from, in_use_from)"
                + " values (#{id}, #{municipality}, 'MUNICIPALITY', '', 'Kommunen', '2000-01-01',"
                + " '2000-01-01')")
    void insertOrgUnit(@Param("municipality") String municipality, @Param("id") String id);

    default void insertUnit(String municipality, String id) {
        insertMunicipality(municipality);
        insertOrgUnit(municipality, id);
    }

    @Insert(
            "insert into deviation (id, municipality_id, number_year, number_serial, kind, title,"
                + " description, happened_on, reported_at, unit_id, status) values (#{id}, 'm1',"
                + " 2025, 1, 'DEVIATION', 'Fall', '', '2025-01-02', '2025-01-02T10:00:00Z',"
                + " #{unit}, 'REPORTED')")
    void insertDeviation(@Param("id") String id, @Param("unit") String unit);

    @Insert(
            "insert into deviation_action (id, deviation_id, text, status, number_before) values"
                    + " (#{id}, #{deviation}, #{text}, 'PLANNED', #{number})")
    void insertAction(
            @Param("id") String id,
            @Param("deviation") String deviation,
            @Param("text") String text,
            @Param("number") double number);

    @Update("update deviation_action set owner = #{owner} where id = #{id}")
    void setOwner(@Param("id") String id, @Param("owner") String owner);

    @Delete("delete from deviation_action where id = #{id}")
    void deleteAction(@Param("id") String id);
}
