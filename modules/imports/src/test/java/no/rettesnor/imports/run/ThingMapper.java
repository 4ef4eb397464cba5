package no.rettesnor.imports.run;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Statements of the feature that the tests import into.
interface ThingMapper {

    void insert(
            @Param("id") String id,
            @Param("thing") Things.Thing thing,
            @Param("mark") Things.Mark mark);

    int update(
            @Param("id") String id,
            @Param("thing") Things.Thing thing,
            @Param("mark") Things.Mark mark);

    List<Things.Known> known(String source);

    List<Things.Thing> all();

    void insertUnit(@Param("id") String id, @Param("name") String name);

    List<Things.Place> places();
}
