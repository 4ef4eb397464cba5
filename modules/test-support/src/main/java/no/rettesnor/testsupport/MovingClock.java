package no.rettesnor.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is moved, for what happens over days. It begins where
/// [TemporaryStore#CLOCK] stands.
public final class MovingClock extends Clock {

    private Instant now = TemporaryStore.CLOCK.instant();

    public MovingClock() {}

    /// Lets time go by.
    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
