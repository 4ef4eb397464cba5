package no.rettesnor.deviations.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Requests to read deviations, and what is taken out for them.
interface DisclosureMapper {

    List<DisclosureRequestRow> requests();

    @Nullable DisclosureRequestRow request(@Param("id") String id);

    void insertRequest(DisclosureRequestRow request);

    int updateRequest(DisclosureRequestRow request);

    /// The deviations of a request, in its order.
    List<String> deviations(@Param("requestId") String requestId);

    List<DisclosureItemRow> itemsOfDeviation(@Param("deviationId") String deviationId);

    void insertItem(DisclosureItemRow item);

    int deleteItem(@Param("id") String id);

    List<RedactionRow> redactions(
            @Param("requestId") String requestId, @Param("deviationId") String deviationId);

    List<RedactionRow> redactionsOfDeviation(@Param("deviationId") String deviationId);

    /// @param ids a JSON array
    List<RedactionRow> redactionsById(@Param("ids") String ids);

    void insertRedaction(RedactionRow redaction);

    int updateRedaction(RedactionRow redaction);

    int deleteRedaction(@Param("id") String id);
}
