package no.rettesnor.architecture.planted.collections;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class OffenderCache {

    static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
    static final int[] PRIMES = {2, 3, 5};
    private static final Map<String, String> HIDDEN = new HashMap<>();

    private OffenderCache() {}

    static int size() {
        return HIDDEN.size();
    }
}
