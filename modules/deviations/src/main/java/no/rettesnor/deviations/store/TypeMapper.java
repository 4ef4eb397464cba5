package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationType;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Categories and the types beneath them.
interface TypeMapper {

    List<DeviationCategory> categories();

    List<DeviationType> types();

    int updateCategory(DeviationCategory category);

    void insertType(DeviationType type);

    int updateType(DeviationType type);

    /// Gives every deviation of one type another.
    int moveDeviations(
            @Param("from") String from,
            @Param("to") String to,
            @Param("categoryId") String categoryId);
}
