package no.rettesnor.risk.store;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Statements about where analyses and their risks came from.
interface TakingMapper {

    /// The analyses that came from that source.
    List<TakenRow> analyses(String source);

    /// The risks that came from that source.
    List<TakenRow> risks(String source);

    int markAnalysis(
            @Param("id") String id, @Param("source") String source, @Param("key") String key);
}
