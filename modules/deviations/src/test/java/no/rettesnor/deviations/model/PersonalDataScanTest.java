package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.model.PersonalDataFinding.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class PersonalDataScanTest {

    @ParameterizedTest
    @CsvSource({
        "Pasienten Kari Nordmann falt på badet., NAME, Kari Nordmann",
        "Kari falt på badet., NAME, Kari",
        "Datteren til Ola ringte., NAME, Ola",
        "En mann som heter Xanthor ringte., NAME, Xanthor",
        "Vi ringte hr. Grindheim i går., NAME, Grindheim",
        "Det var Tollef Grindheim som ringte., NAME, Tollef Grindheim",
        "Rullatoren til Solveig sto i veien., NAME, Solveig",
        "Bjørn Hansen var vikar., NAME, Bjørn Hansen",
        "Ring 912 34 567 etter kl. 12., PHONE, 912 34 567",
        "Mobil 91234567 er sperret., PHONE, 91234567",
        "Tlf: 22 33 44 55 svarte ikke., PHONE, 22 33 44 55",
        "Hun har +47 912 34 567., PHONE, +47 912 34 567",
        "Nåddes på 070-123 45 67., PHONE, 070-123 45 67",
        "Nåddes på +46 70 123 45 67., PHONE, +46 70 123 45 67",
        "Sendt til kari.nordmann@eksempel.no ved feil., EMAIL, kari.nordmann@eksempel.no",
        "Personnummer 811218-9876 låg framme., BIRTH_NUMBER, 811218-9876",
        "Samordningsnummer 19701063-2391 låg framme., BIRTH_NUMBER, 19701063-2391"
    })
    void findsAndSaysExactlyWhere(String text, Kind kind, String found) {
        List<PersonalDataFinding> findings = PersonalDataScan.find(text);
        assertThat(findings).as(text).hasSize(1);
        PersonalDataFinding finding = findings.getFirst();
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.found()).isEqualTo(found);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordre gate 5 var stengt.",
                "Fall i Kongens gate 12 ved inngangen.",
                "Barna på Solbakken barnehage var ute.",
                "Hendte 31.03.2025 kl. 14.30.",
                "Loggført 20250331 og 31122025.",
                "Sak 2025/12345 og avvik 2025-0143.",
                "Beløpet var 45 000 000 kroner.",
                "Org.nr. 973 870 718 fikk fakturaen.",
                "Pasienten falt på badet. Strakstiltak ble satt i verk.",
                "Avvik i Microsoft Teams og Visma Profil.",
                "Odd vinkel på rullatoren. Stein i veien, liv og røre.",
                "Helse Nord varslet Datatilsynet.",
                "Medisinen Marevan ble gitt to ganger.",
                "Konto 1234 56 78903 og beløp 12 345 678.",
                "Bruker ble funnet på gulvet",
                "12345678901 er et løpenummer uten gyldige siffer."
            })
    void leavesWhatOnlyLooksLikeIt(String text) {
        assertThat(PersonalDataScan.find(text)).as(text).isEmpty();
    }

    @Test
    void severalFindingsComeInOrderAndDoNotOverlap() {
        List<PersonalDataFinding> findings =
                PersonalDataScan.find(
                        "Kari Nordmann, tlf. 912 34 567 (kari@eksempel.no), bor i Nordre gate 5.");
        assertThat(findings)
                .extracting(PersonalDataFinding::kind)
                .containsExactly(Kind.NAME, Kind.PHONE, Kind.EMAIL);
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(PersonalDataScan.find("")).isEmpty();
    }
}
