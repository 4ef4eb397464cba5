package no.rettesnor.deviations.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class RedactionProposerTest {

    private static List<String> found(String text, String... people) {
        DisclosureText whole = free(text);
        return RedactionProposer.propose(whole, People.of(List.of(whole), List.of(people))).stream()
                .map(each -> each.kind() + " " + text.substring(each.start(), each.end()))
                .toList();
    }

    private static DisclosureText free(String text) {
        return new DisclosureText("description", Text.verbatim(""), text, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari Nordmann falt på badet.|NAME Kari Nordmann",
                "Fnr 01819010001 sto på lappen.|BIRTH_NUMBER 01819010001",
                "Ring 912 34 567 etterpå.|PHONE 912 34 567",
                "Sendt til kari@eksempel.no ved feil.|EMAIL kari@eksempel.no",
                "Falt utenfor Storgata 12 B i går.|ADDRESS Storgata 12 B",
                "Utrykning til Karl Johans gate 3.|ADDRESS Karl Johans gate 3",
                "Ho bur på Øvre Li 23 no.|ADDRESS Øvre Li 23",
                "Levert i Gamle Kirkevei 4, 6600 Sunndalsøra.|ADDRESS Gamle Kirkevei 4",
                "Lekkasje på gnr. 12, bnr. 3 i natt.|ADDRESS gnr. 12, bnr. 3",
                "Brevet gikk til 6600 SUNNDALSØRA.|ADDRESS 6600 SUNNDALSØRA"
            })
    void whatTellsWhoOrWhereIsFound(String text, String expected) {
        assertThat(found(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I 2025 ble rutinen endret.",
                "Medisinskapet sto åpent fra kl. 14 til 15.",
                "Pasienten fikk morfin for sent.",
                "Nordre skole har 12 klasser.",
                "Hele gata 12 meter fra skolen var sperret.",
                "Brudd på rutine 4.2 i avdeling 3."
            })
    void whatTellsOfNobodyMayStand(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void healthIsTakenOutOnlyWhereThePersonIsToldOf() {
        assertThat(
                        found(
                                "Kari Nordmann har demens. Hun fikk insulin for sent. Lageret av"
                                        + " morfin er tomt."))
                .containsExactly("NAME Kari Nordmann", "HEALTH demens", "HEALTH insulin");
    }

    @Test
    void aNameThatIsSureInOnePlaceIsANameEverywhere() {
        assertThat(found("Bakke ringte. Bakkes bil sto der, ved en bakke.", "Tordis Bakke"))
                .containsExactly("NAME Bakke", "NAME Bakkes");
        assertThat(found("Avdeling 3 var tom. Avdeling 2 meldte.", "Avdeling 2"))
                .containsExactly("NAME Avdeling 2");
    }

    @Test
    void whoHandledAndWhoReportedIsProposedAsAWhole() {
        DisclosureText handler =
                new DisclosureText("case_handler", Text.verbatim(""), "xq 7", true);
        assertThat(RedactionProposer.propose(handler, People.of(List.of(handler), List.of())))
                .containsExactly(new Proposal(0, 4, RedactionKind.NAME));
    }

    @Test
    void piecesStandInOrderAndNeverOverlap() {
        String text =
                "Kari Nordmann, Storgata 12, 6600 Sunndalsøra, tlf. 912 34 567, kari@eksempel.no.";
        DisclosureText whole = free(text);
        List<Proposal> pieces =
                RedactionProposer.propose(whole, People.of(List.of(whole), List.of()));
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).start()).isGreaterThanOrEqualTo(pieces.get(i - 1).end());
        }
        assertThat(RedactionProposer.propose(whole, People.of(List.of(whole), List.of())))
                .isEqualTo(pieces);
    }
}
