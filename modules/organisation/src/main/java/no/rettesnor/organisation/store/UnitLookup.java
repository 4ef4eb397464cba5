package no.rettesnor.organisation.store;

import no.rettesnor.organisation.model.OrgUnit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds units by what files call them, while an import adds more of them.
final class UnitLookup {

    private final Map<String, OrgUnit> byId = new HashMap<>();

    UnitLookup(List<OrgUnit> units) {
        units.forEach(this::put);
    }

    void put(OrgUnit unit) {
        byId.put(unit.id(), unit);
    }

    @Nullable OrgUnit byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /// The municipality's own unit.
    Optional<OrgUnit> root(String municipalityId) {
        return byId.values().stream()
                .filter(unit -> unit.municipalityId().equals(municipalityId))
                .filter(unit -> unit.parentId() == null)
                .findFirst();
    }

    /// The unit with that code, that path (`Helse › Hjemmetjenesten`, with any of › / > between)
    /// or, when only one has it, that name.
    Optional<OrgUnit> find(String municipalityId, String words) {
        List<OrgUnit> named = new ArrayList<>();
        String folded = folded(words);
        String path = path(words);
        for (OrgUnit unit : byId.values()) {
            if (unit.municipalityId().equals(municipalityId)) {
                if (words.equals(unit.code())) {
                    return Optional.of(unit);
                }
                if (folded(unit.name()).equals(folded) || path(unit).endsWith(path)) {
                    named.add(unit);
                }
            }
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private String path(OrgUnit unit) {
        StringBuilder path = new StringBuilder();
        OrgUnit at = unit;
        for (int depth = 0; at != null && depth < byId.size(); depth++) {
            path.insert(0, "/" + folded(at.name()));
            at = byId(at.parentId());
        }
        return path.toString();
    }

    private static String path(String words) {
        StringBuilder path = new StringBuilder();
        for (String step : words.split("[›/>\\\\]")) {
            path.append('/').append(folded(step));
        }
        return path.toString();
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
