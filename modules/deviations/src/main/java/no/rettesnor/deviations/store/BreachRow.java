package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.PrivacyBreach;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// What is written about a privacy breach, as it is stored. Its id is the deviation's.
record BreachRow(
        String id,
        @Nullable String mainCause,
        @Nullable String periodFrom,
        @Nullable String periodUntil,
        @Nullable Integer affected,
        @Nullable String dataTypes,
        @Nullable String relation,
        @Nullable String dataLocation,
        @Nullable String consequences,
        @Nullable String measures,
        @Nullable String informed,
        @Nullable String contact,
        @Nullable String notifiedAt,
        @Nullable String receipt,
        @Nullable String notNotifiedReason) {

    static BreachRow of(PrivacyBreach breach) {
        return new BreachRow(
                breach.deviationId(),
                breach.mainCause(),
                text(breach.periodFrom()),
                text(breach.periodUntil()),
                breach.affected(),
                breach.dataTypes(),
                breach.relation(),
                breach.dataLocation(),
                breach.consequences(),
                breach.measures(),
                breach.informed(),
                breach.contact(),
                text(breach.notifiedAt()),
                breach.receipt(),
                breach.notNotifiedReason());
    }

    PrivacyBreach toBreach() {
        return new PrivacyBreach(
                id,
                mainCause,
                periodFrom == null ? null : LocalDate.parse(periodFrom),
                periodUntil == null ? null : LocalDate.parse(periodUntil),
                affected,
                dataTypes,
                relation,
                dataLocation,
                consequences,
                measures,
                informed,
                contact,
                notifiedAt == null ? null : Instant.parse(notifiedAt),
                receipt,
                notNotifiedReason);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
