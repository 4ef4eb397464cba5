package no.rettesnor.deviations.export;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionBasis;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Turns reviewed deviations into what anybody may read, and counts what was taken out. This is the
/// one place where what may not leave is left behind.
final class PublicReading {

    private final Language language;
    private final LocalDate lawOf;
    private final Days days;
    private final Clock clock;
    private final Names names;
    private final List<PublicDeviation> deviations = new ArrayList<>();
    private final Map<String, long[]> byBasis = new HashMap<>();

    /// What the ids in a deviation are called.
    record Names(
            UnaryOperator<String> units,
            UnaryOperator<String> categories,
            UnaryOperator<String> types) {}

    /// @param lawOf the law of which day is cited
    PublicReading(Language language, Clock clock, LocalDate lawOf, Names names) {
        this.language = language;
        this.lawOf = lawOf;
        this.days = new Days(language, clock);
        this.clock = clock;
        this.names = names;
    }

    void add(DisclosureCase each) {
        Deviation deviation = each.deviation();
        if (deviation.disclosure() == DisclosureState.EXEMPT) {
            deviations.add(
                    new PublicDeviation(
                            deviation.number().toString(), exemptBasis(deviation), "", List.of()));
            return;
        }
        List<PublicDeviation.Field> fields = facts(deviation);
        String title = "";
        for (ReviewedText text : each.texts()) {
            String open = text.open(lawOf).in(language);
            String key = text.text().field();
            if (key.equals(DeviationField.TITLE.name())) {
                title = open;
            } else {
                fields.add(
                        new PublicDeviation.Field(
                                key.contains(":") ? key.substring(0, key.indexOf(':')) : key,
                                text.text().label().in(language),
                                open));
            }
        }
        each.redactions().stream().filter(Redaction::isInForce).forEach(this::count);
        deviations.add(new PublicDeviation(deviation.number().toString(), "", title, fields));
    }

    PublicVariant variant(PublicVariant.Heading heading) {
        return new PublicVariant(language, heading, deviations, byBasis);
    }

    private String exemptBasis(Deviation deviation) {
        String stated = deviation.disclosureBasis();
        Text basis =
                stated == null || stated.isBlank()
                        ? RedactionBasis.cite(RedactionBasis.PERSONAL_MATTERS, lawOf)
                        : ReviewedText.openLine(stated, lawOf);
        return basis.in(language);
    }

    private void count(Redaction redaction) {
        long[] counts = byBasis.computeIfAbsent(redaction.basis(), key -> new long[2]);
        counts[0]++;
        if (redaction.decision() == RedactionDecision.PROPOSED) {
            counts[1]++;
        }
    }

    private List<PublicDeviation.Field> facts(Deviation deviation) {
        List<PublicDeviation.Field> facts = new ArrayList<>();
        fact(facts, "happened_on", days.day(deviation.happenedOn()));
        fact(facts, "kind", deviation.kind().label().in(language));
        fact(facts, "category_id", named(names.categories(), deviation.categoryId()));
        fact(facts, "type_id", named(names.types(), deviation.typeId()));
        fact(facts, "unit_id", names.units().apply(deviation.unitId()));
        fact(facts, "actual_severity", severity(deviation.actualSeverity()));
        fact(facts, "potential_severity", severity(deviation.potentialSeverity()));
        fact(facts, "status", deviation.status().label().in(language));
        fact(facts, "reported_at", day(deviation.reportedAt()));
        fact(facts, "closed_at", day(deviation.closedAt()));
        if (deviation.personalData()) {
            fact(facts, "personal_data", DeviationTexts.text("detail.yes").in(language));
        }
        return facts;
    }

    private void fact(List<PublicDeviation.Field> facts, String key, String words) {
        if (!words.isEmpty()) {
            String label = DeviationField.labelOf(key).in(language);
            facts.add(new PublicDeviation.Field(key, label, words));
        }
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : days.day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private String severity(@Nullable Severity severity) {
        return severity == null ? "" : severity.label().in(language);
    }

    private static String named(UnaryOperator<String> names, @Nullable String id) {
        return id == null ? "" : names.apply(id);
    }
}
