package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.PrivacyBreach;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

/// The questions about a breach of personal data security that are answered in words, in the order
/// of the authority's form.
public enum BreachText {
    MAIN_CAUSE("cause"),
    DATA_TYPES("data_types"),
    RELATION("relation"),
    DATA_LOCATION("location"),
    CONSEQUENCES("consequences"),
    MEASURES("measures"),
    INFORMED("informed"),
    CONTACT("contact");

    private final String question;

    BreachText(String question) {
        this.question = question;
    }

    /// The question, as the authority asks it.
    public Text question() {
        return DeviationTexts.text("form." + question);
    }

    @Nullable String in(PrivacyBreach breach) {
        return switch (this) {
            case MAIN_CAUSE -> breach.mainCause();
            case DATA_TYPES -> breach.dataTypes();
            case RELATION -> breach.relation();
            case DATA_LOCATION -> breach.dataLocation();
            case CONSEQUENCES -> breach.consequences();
            case MEASURES -> breach.measures();
            case INFORMED -> breach.informed();
            case CONTACT -> breach.contact();
        };
    }

    /// The breach with another answer to this one.
    PrivacyBreach with(PrivacyBreach breach, @Nullable String answer) {
        return new PrivacyBreach(
                breach.deviationId(),
                this == MAIN_CAUSE ? answer : breach.mainCause(),
                breach.periodFrom(),
                breach.periodUntil(),
                breach.affected(),
                this == DATA_TYPES ? answer : breach.dataTypes(),
                this == RELATION ? answer : breach.relation(),
                this == DATA_LOCATION ? answer : breach.dataLocation(),
                this == CONSEQUENCES ? answer : breach.consequences(),
                this == MEASURES ? answer : breach.measures(),
                this == INFORMED ? answer : breach.informed(),
                this == CONTACT ? answer : breach.contact(),
                breach.notifiedAt(),
                breach.receipt(),
                breach.notNotifiedReason());
    }
}
