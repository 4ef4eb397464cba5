package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

final class PrivacyClockTest {

    private static final Instant DISCOVERED = Instant.parse("2025-03-12T09:30:00Z");
    private final Deviation breached =
            Sample.deviation().personalData(true).discoveredAt(DISCOVERED).build();

    @Test
    void theClockRunsSeventyTwoHoursFromTheDiscovery() {
        PrivacyClock clock = PrivacyClock.of(breached, null).orElseThrow();
        assertThat(clock.deadline()).isEqualTo(Instant.parse("2025-03-15T09:30:00Z"));
        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.remaining(DISCOVERED.plus(Duration.ofHours(70))))
                .isEqualTo(Duration.ofHours(2));
        assertThat(clock.isLate(clock.deadline())).isFalse();
        assertThat(clock.isLate(clock.deadline().plusSeconds(1))).isTrue();
        assertThat(clock.law().text().in(Language.NB)).contains("artikkel 33");
    }

    @Test
    void itRunsOnAcrossTheChangeToSummerTime() {
        Deviation deviation =
                Sample.deviation()
                        .personalData(true)
                        .discoveredAt(Instant.parse("2025-03-29T23:00:00Z"))
                        .build();
        assertThat(PrivacyClock.of(deviation, null).orElseThrow().deadline())
                .isEqualTo(Instant.parse("2025-04-01T23:00:00Z"));
    }

    @Test
    void withoutADiscoveryItWasKnownWhenItWasReported() {
        Deviation deviation = Sample.deviation().personalData(true).build();
        assertThat(PrivacyClock.of(deviation, null).orElseThrow().started())
                .isEqualTo(deviation.reportedAt());
    }

    @Test
    void onlyPersonalDataStartsIt() {
        assertThat(PrivacyClock.of(Sample.deviation().build(), null)).isEmpty();
    }

    @Test
    void notifyingOrDecidingNotToStopsIt() {
        PrivacyBreach unknown = PrivacyBreach.unknown("d1");
        Instant late = DISCOVERED.plus(Duration.ofHours(80));
        PrivacyClock notified =
                PrivacyClock.of(breached, unknown.notified(late, "R-1")).orElseThrow();
        PrivacyClock decided =
                PrivacyClock.of(breached, unknown.notNotified("Lav risiko, alt slettet"))
                        .orElseThrow();
        assertThat(notified.isRunning()).isFalse();
        assertThat(notified.isLate(late)).isTrue();
        assertThat(decided.isRunning()).isFalse();
        assertThat(decided.isLate(late.plusSeconds(1))).isFalse();
        assertThat(PrivacyClock.of(breached, unknown.notNotified(" ")).orElseThrow().isRunning())
                .isTrue();
    }

    @Test
    void aNewLawTakesOverOnItsDayAndOldCasesKeepTheirs() {
        LegalReference old =
                LegalReferences.standard()
                        .on(LegalReferences.NOTIFY_BREACH, Sample.deviation().build().happenedOn())
                        .orElseThrow();
        LegalReferences references =
                new LegalReferences(
                        List.of(
                                new LegalReference(
                                        old.key(),
                                        old.from(),
                                        java.time.LocalDate.of(2025, 3, 14),
                                        72,
                                        old.text(),
                                        old.source()),
                                new LegalReference(
                                        old.key(),
                                        java.time.LocalDate.of(2025, 3, 14),
                                        null,
                                        96,
                                        old.text(),
                                        old.source())));
        Deviation later =
                breached.edit().discoveredAt(Instant.parse("2025-03-14T08:00:00Z")).build();
        assertThat(PrivacyClock.of(breached, null, references).orElseThrow().law().hours())
                .isEqualTo(72);
        assertThat(PrivacyClock.of(later, null, references).orElseThrow().law().hours())
                .isEqualTo(96);
        assertThat(references.on(old.key(), java.time.LocalDate.of(2010, 1, 1))).isEmpty();
    }

    @Test
    void theFormCanBeCopiedInEveryLanguageAndShowsWhatIsMissing() {
        CaseFile file =
                new CaseFile(
                        breached.edit().immediateAction("Kalte tilbake e-posten").build(),
                        List.of(),
                        List.of(),
                        List.of(),
                        PrivacyBreach.unknown("d1"));
        PrivacyForm form = PrivacyForm.of(file, ZoneId.of("Europe/Oslo"));
        assertThat(form.lines()).hasSize(13);
        assertThat(form.unanswered()).hasSize(9);
        assertThat(form.in(Language.NB))
                .contains("Når bruddet ble oppdaget\n12. mars 2025", "10:30")
                .contains("Kalte tilbake e-posten")
                .contains("(ikke besvart ennå)");
        for (Language language : Language.values()) {
            assertThat(form.in(language)).contains("2025").doesNotContain("form.");
        }
    }
}
