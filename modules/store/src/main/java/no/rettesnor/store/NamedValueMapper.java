package no.rettesnor.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The statements of [NamedValues].
interface NamedValueMapper {

    List<NamedValue> inSpace(String space);

    @Nullable NamedValue named(@Param("space") String space, @Param("name") String name);

    void insert(@Param("id") String id, @Param("value") NamedValue value);

    int update(NamedValue value);

    int delete(@Param("space") String space, @Param("name") String name);
}
