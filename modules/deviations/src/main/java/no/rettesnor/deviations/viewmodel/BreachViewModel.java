package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.PrivacyBreach;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.Edits;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/// What is written about a breach of personal data security, as the user edits it field by field.
public final class BreachViewModel {

    private final Desk desk;
    private final Edits edits;
    private final Map<BreachText, EditedField<@Nullable String>> answers =
            new EnumMap<>(BreachText.class);
    private final EditedField<@Nullable Integer> affected;
    private final EditedField<@Nullable Instant> notifiedAt;
    private final EditedField<@Nullable String> receipt;
    private final EditedField<@Nullable String> reason;
    private String deviationId = "";

    BreachViewModel(Desk desk, Edits edits) {
        this.desk = desk;
        this.edits = edits;
        for (BreachText text : BreachText.values()) {
            answers.put(text, field(text::with));
        }
        affected = field(BreachViewModel::withAffected);
        notifiedAt =
                field(
                        (breach, at) ->
                                at == null
                                        ? withNotice(breach, null, null, breach.notNotifiedReason())
                                        : breach.notified(at, breach.receipt()));
        receipt =
                field(
                        (breach, number) ->
                                withNotice(
                                        breach,
                                        breach.notifiedAt(),
                                        number,
                                        breach.notNotifiedReason()));
        reason =
                field(
                        (breach, why) ->
                                why == null
                                        ? withNotice(
                                                breach, breach.notifiedAt(), breach.receipt(), null)
                                        : breach.notNotified(why));
    }

    /// The answer to one of the authority's questions.
    public EditedField<@Nullable String> answer(BreachText text) {
        return Objects.requireNonNull(answers.get(text));
    }

    /// How many people it concerns.
    public EditedField<@Nullable Integer> affected() {
        return affected;
    }

    /// When the authority was notified. Setting it takes away the reason for not notifying.
    public EditedField<@Nullable Instant> notifiedAt() {
        return notifiedAt;
    }

    /// The authority's receipt number.
    public EditedField<@Nullable String> receipt() {
        return receipt;
    }

    /// Why the authority was not notified. Setting it takes away the time of notification.
    public EditedField<@Nullable String> reason() {
        return reason;
    }

    /// Says that the authority has been notified just now.
    public void notifiedNow() {
        notifiedAt.set(desk.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
    }

    /// @param isOther whether another deviation was shown before
    void load(CaseFile file, boolean isOther) {
        deviationId = file.deviation().id();
        PrivacyBreach now = file.breach().orElse(PrivacyBreach.unknown(deviationId));
        answers.forEach((text, field) -> load(field, text.in(now), isOther));
        load(affected, now.affected(), isOther);
        load(notifiedAt, now.notifiedAt(), isOther);
        load(receipt, now.receipt(), isOther);
        load(reason, now.notNotifiedReason(), isOther);
    }

    /// Stores what is typed and not yet stored.
    void commit() {
        answers.values().forEach(EditedField::commit);
        affected.commit();
        receipt.commit();
        reason.commit();
    }

    private static <T extends @Nullable Object> void load(
            EditedField<T> field, @Nullable T value, boolean isOther) {
        if (isOther) {
            field.replace(value);
        } else {
            field.load(value);
        }
    }

    private <T> EditedField<@Nullable T> field(
            BiFunction<PrivacyBreach, @Nullable T, PrivacyBreach> write) {
        return new EditedField<@Nullable T>(
                null,
                (value, answer) -> {
                    String id = deviationId;
                    edits.make(
                            () ->
                                    desk.deviations()
                                            .cases()
                                            .saveBreach(write.apply(stored(id), value)),
                            "breach",
                            answer);
                });
    }

    private PrivacyBreach stored(String id) {
        return desk.deviations()
                .caseFile(id)
                .flatMap(CaseFile::breach)
                .orElse(PrivacyBreach.unknown(id));
    }

    private static PrivacyBreach withAffected(PrivacyBreach breach, @Nullable Integer people) {
        return copy(
                breach, people, breach.notifiedAt(), breach.receipt(), breach.notNotifiedReason());
    }

    private static PrivacyBreach withNotice(
            PrivacyBreach breach,
            @Nullable Instant at,
            @Nullable String receipt,
            @Nullable String reason) {
        return copy(breach, breach.affected(), at, receipt, reason);
    }

    private static PrivacyBreach copy(
            PrivacyBreach breach,
            @Nullable Integer affected,
            @Nullable Instant at,
            @Nullable String receipt,
            @Nullable String reason) {
        return new PrivacyBreach(
                breach.deviationId(),
                breach.mainCause(),
                breach.periodFrom(),
                breach.periodUntil(),
                affected,
                breach.dataTypes(),
                breach.relation(),
                breach.dataLocation(),
                breach.consequences(),
                breach.measures(),
                breach.informed(),
                breach.contact(),
                at,
                receipt,
                reason);
    }
}
