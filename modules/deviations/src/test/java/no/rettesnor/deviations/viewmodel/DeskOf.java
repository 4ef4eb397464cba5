package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.SameThreadTaskExecutor;

import java.time.Clock;

/// Desks for tests: everything happens at once, in bokmål, at the municipality's noon.
final class DeskOf {

    private DeskOf() {}

    static Desk of(Municipal municipal) {
        return Desk.of(
                municipal.store,
                new SameThreadTaskExecutor(),
                Runnable::run,
                failure -> {
                    throw new AssertionError("A failure reached the user", failure);
                },
                Language.NB,
                Clock.fixed(Municipal.NOW, Municipal.ZONE));
    }

    static NamesViewModel names(Desk desk) {
        NamesViewModel names = new NamesViewModel(desk);
        names.attach();
        return names;
    }
}
