package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.model.disclosure.DisclosureText;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.RedactionKind;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

final class MarkedTextTest {

    private static final ReviewedText TITLE =
            new ReviewedText(
                    new DisclosureText("title", Text.verbatim("Tittel"), "Kari falt", false),
                    List.of(piece("a", 0, 4, RedactionDecision.PROPOSED)));
    private static final ReviewedText BODY =
            new ReviewedText(
                    new DisclosureText("description", Text.verbatim("Hva"), "Ola og Per så", false),
                    List.of(
                            piece("b", 0, 3, RedactionDecision.ACCEPTED),
                            piece("c", 7, 10, RedactionDecision.REJECTED)));

    private final MarkedText marked = new MarkedText(List.of(TITLE, BODY), Language.NB);

    private static Redaction piece(String id, int start, int end, RedactionDecision decision) {
        return new Redaction(
                id,
                "",
                "",
                "",
                start,
                end,
                RedactionKind.NAME,
                "",
                decision,
                null,
                null,
                "",
                false);
    }

    @Test
    void signsSayWhatIsTakenOutAndWhatIsOnlyProposed() {
        assertThat(marked.words()).isEqualTo("Tittel:\n[? Kari] falt\n\nHva:\n[× Ola] og Per så");
        MarkedText.Span span = marked.span(BODY.redactions().getFirst()).orElseThrow();
        assertThat(marked.words().substring(span.start(), span.end())).isEqualTo("[× Ola]");
        assertThat(marked.span(BODY.redactions().getLast())).isEmpty();
    }

    @Test
    void whatIsSelectedIsFoundInTheTextBeneathTheSigns() {
        int per = marked.words().indexOf("Per");
        assertThat(marked.place(per, per + 3)).contains(new MarkedText.Place(BODY, 7, 10));
        int from = marked.words().indexOf("la]");
        assertThat(marked.place(from, from + 6)).contains(new MarkedText.Place(BODY, 1, 6));
    }

    @Test
    void aLabelOrTwoTextsAtOnceAreNoPlace() {
        assertThat(marked.place(0, 6)).isEmpty();
        assertThat(marked.place(5, 5)).isEmpty();
        assertThat(marked.place(0, marked.words().length())).isEmpty();
    }
}
