package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationVocabulary.Term;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

import java.util.List;

/// Many deviations at a time: pages of the list, counts, ids.
interface DeviationListMapper {

    List<LineRow> page(ListQuery query);

    /// Read as they are asked for; to be closed.
    Cursor<ExtractRow> extracts(ListQuery query);

    List<String> ids(ListQuery query);

    /// Where they stand in the file.
    List<Long> places(ListQuery query);

    long count(ListQuery query);

    /// The units and everything beneath them.
    ///
    /// @param roots a JSON array
    List<String> unitsBeneath(@Param("roots") String roots);

    /// How many happened in the units, counted no further than the limit.
    long countInUnits(@Param("units") String units, @Param("limit") int limit);

    /// How many the words hit, counted no further than the limit.
    long countHits(@Param("text") String text, @Param("limit") int limit);

    List<Term> municipalityTerms();

    List<Term> unitTerms();

    List<Term> categoryTerms();

    List<Term> typeTerms();

    List<String> caseHandlers();

    List<String> sources();

    List<String> steps();
}
