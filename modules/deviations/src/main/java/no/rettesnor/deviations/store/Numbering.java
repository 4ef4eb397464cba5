package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.store.StoreSession;

import java.util.HashMap;
import java.util.Map;

/// Gives out numbers within one unit of work. Writers queue, so the last number that is read stays
/// the last one, and an import asks for it once for each municipality and year.
final class Numbering {

    private final StoreSession session;
    private final Map<String, Integer> last = new HashMap<>();

    Numbering(StoreSession session) {
        this.session = session;
    }

    DeviationNumber next(String municipalityId, int year) {
        String key = year + " " + municipalityId;
        Integer before = last.get(key);
        if (before == null) {
            before = session.mapper(DeviationMapper.class).lastSerial(year, municipalityId);
        }
        last.put(key, before + 1);
        return new DeviationNumber(year, before + 1);
    }
}
