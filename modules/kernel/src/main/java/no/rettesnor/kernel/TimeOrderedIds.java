package no.rettesnor.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// UUID version 7: 48 bits of Unix milliseconds, then random bits (RFC 9562 § 5.7).
///
/// The twelve bits after the time are a counter within the millisecond (§ 6.2, method 1), so ids of
/// one source are strictly increasing even in a bulk import; an overflowing counter borrows the
/// next millisecond.
final class TimeOrderedIds implements IdSource {

    private static final int COUNTER_LIMIT = 1 << 12;

    private final SecureRandom random = new SecureRandom();
    private final byte[] randomBytes = new byte[8 * 512];
    private int randomAt = randomBytes.length;
    private long millis;
    private int counter;

    @Override
    public synchronized String next() {
        long now = System.currentTimeMillis();
        if (now > millis) {
            millis = now;
            counter = 0;
        } else if (++counter == COUNTER_LIMIT) {
            millis++;
            counter = 0;
        }
        long high = (millis << 16) | 0x7000L | counter;
        long low = (randomLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private long randomLong() {
        if (randomAt == randomBytes.length) {
            random.nextBytes(randomBytes);
            randomAt = 0;
        }
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = (value << 8) | (randomBytes[randomAt++] & 0xff);
        }
        return value;
    }
}
