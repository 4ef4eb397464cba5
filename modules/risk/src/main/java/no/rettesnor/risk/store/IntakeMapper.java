package no.rettesnor.risk.store;

import org.apache.ibatis.annotations.Param;

import java.util.List;

/// Statements about where rows came from.
interface IntakeMapper {

    /// The risks that came from that source.
    List<ImportedRisk> imported(String source);

    /// The ids of all risks of a municipality.
    List<String> ids(String municipalityId);

    /// Says where a risk came from.
    int setImport(
            @Param("id") String id,
            @Param("source") String source,
            @Param("key") String key,
            @Param("hash") String hash);

    /// Says what a risk that came from elsewhere was when it was last read; no others.
    int setHash(@Param("id") String id, @Param("hash") String hash);
}
