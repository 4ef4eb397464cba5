package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The files of the municipality, each as another system would have exported it.
///
/// The first year comes from one system (UTF-8), the second from its predecessor's reporting tool
/// (Windows-1252, other headings, day and time in one cell, severities as digits), the third as a
/// workbook. That they differ is the point: they are what the importers are tried on.
final class RegisterFiles {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> HEADINGS =
            List.of(
                    "Saksnummer",
                    "Meldingstype",
                    "Kategori",
                    "Avvikstype",
                    "Tittel",
                    "Beskrivelse",
                    "Hendelsesdato",
                    "Klokkeslett",
                    "Oppdaget",
                    "Meldt",
                    "Mottatt",
                    "Lukket",
                    "Status",
                    "Enhet",
                    "Enhetskode",
                    "Alvorlighet (faktisk)",
                    "Alvorlighet (potensiell)",
                    "Strakstiltak",
                    "Rotårsak",
                    "Personvern",
                    "Saksbehandler",
                    "Tilbakemelding");
    private static final List<String> OTHER_HEADINGS =
            List.of(
                    "Saksnr",
                    "Type melding",
                    "Hovedkategori",
                    "Underkategori",
                    "Overskrift",
                    "Hendelsesbeskrivelse",
                    "Når skjedde det?",
                    "Oppdaget dato",
                    "Registrert",
                    "Mottatt dato",
                    "Avsluttet",
                    "Saksstatus",
                    "Avdeling/enhet",
                    "Ansvarskode",
                    "Faktisk konsekvens (1-5)",
                    "Mulig konsekvens (1-5)",
                    "Umiddelbare tiltak",
                    "Årsaksanalyse",
                    "Personopplysninger berørt",
                    "Behandler",
                    "Svar til melder");
    private static final int DAY_COLUMN = HEADINGS.indexOf("Hendelsesdato");
    private static final int CLOCK_COLUMN = HEADINGS.indexOf("Klokkeslett");
    private static final List<String> SEVERITIES =
            List.of("Ubetydelig", "Mindre alvorlig", "Moderat", "Alvorlig", "Kritisk");

    private final List<SampleUnit> units = SampleUnit.all();
    private final List<SamplePerson> people = SamplePerson.all(units);
    private final List<SampleReport> reports = new Chronicle(units, people).tell();

    /// All files by name, in the order in which they are to be imported.
    Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("organisasjon.csv", organisation());
        files.put("arsverk.csv", UnitSizeFile.of(units));
        files.put("personer.csv", persons());
        files.put("avvik-2023.csv", firstYear());
        files.put("avvik-2024.csv", secondYear());
        files.put("avvik-2025.xlsx", thirdYear());
        files.put("tiltak.csv", actions());
        files.putAll(new RiskFiles(people).all());
        return files;
    }

    private byte[] organisation() {
        CsvText text =
                new CsvText()
                        .row(
                                List.of(
                                        "Kode",
                                        "Navn",
                                        "Nivå",
                                        "Overordnet",
                                        "Gyldig fra",
                                        "Gyldig til",
                                        "I bruk fra",
                                        "Erstatter",
                                        "Tidligere navn"));
        for (SampleUnit unit : units) {
            text.row(
                    List.of(
                            unit.code(),
                            unit.name(),
                            capital(unit.level()),
                            unit.parent(),
                            day(unit.from()),
                            day(unit.to()),
                            day(unit.inUse()),
                            unit.replaces(),
                            unit.formerName()));
        }
        return text.bytesWithMark();
    }

    private byte[] persons() {
        CsvText text = new CsvText().row(List.of("Navn", "E-post", "Rolle", "Enhetskode"));
        for (SamplePerson person : people) {
            text.row(List.of(person.name(), person.email(), person.role(), person.unit()));
        }
        return text.bytesWithMark();
    }

    private byte[] firstYear() {
        CsvText text = new CsvText().row(HEADINGS);
        for (SampleReport report : of(2023)) {
            text.row(texts(report, false));
        }
        return text.bytesWithMark();
    }

    private byte[] secondYear() {
        CsvText text = new CsvText().row(OTHER_HEADINGS);
        for (SampleReport report : of(2024)) {
            List<String> cells = new ArrayList<>(texts(report, true));
            String clock = cells.remove(CLOCK_COLUMN);
            cells.set(DAY_COLUMN, (cells.get(DAY_COLUMN) + " " + clock).strip());
            text.row(cells);
        }
        return text.bytes(Charset.forName("windows-1252"));
    }

    private byte[] thirdYear() {
        WorkbookFile workbook = new WorkbookFile("Avvik 2025");
        workbook.row(List.of("Eksempelkommunen – utskrift fra avvikssystemet"));
        workbook.row(
                Arrays.asList(
                        "Periode: 01.01.2025–31.12.2025",
                        null,
                        null,
                        "Skrevet ut:",
                        Chronicle.EXPORTED));
        workbook.row(List.of());
        workbook.row(List.copyOf(HEADINGS));
        for (SampleReport report : of(2025)) {
            List<@Nullable Object> cells = new ArrayList<>(texts(report, false));
            cells.set(6, report.happened());
            cells.set(7, report.clock());
            cells.set(8, report.discovered());
            cells.set(9, report.reported());
            cells.set(10, report.handling().received());
            cells.set(11, report.handling().closed());
            workbook.row(cells);
        }
        return workbook.bytes();
    }

    private byte[] actions() {
        CsvText text =
                new CsvText()
                        .row(
                                List.of(
                                        "Saksnummer",
                                        "Tiltak nr.",
                                        "Tiltak",
                                        "Nivå",
                                        "Ansvarlig",
                                        "Frist",
                                        "Status",
                                        "Utført",
                                        "Måles med",
                                        "Før",
                                        "Etter",
                                        "Effekt vurdert",
                                        "Effekt"));
        for (SampleReport report : reports) {
            int number = 1;
            for (SampleAction action : report.actions()) {
                text.row(
                        List.of(
                                report.number(),
                                Integer.toString(number++),
                                action.text(),
                                action.level(),
                                action.owner(),
                                day(action.due()),
                                action.status(),
                                day(action.done()),
                                action.measure(),
                                number(action.before()),
                                number(action.after()),
                                day(action.checked()),
                                action.verdict()));
            }
        }
        return text.bytesWithMark();
    }

    private List<SampleReport> of(int year) {
        return reports.stream().filter(report -> report.reported().getYear() == year).toList();
    }

    private static List<String> texts(SampleReport report, boolean digits) {
        SampleReport.Handling handling = report.handling();
        return List.of(
                report.number(),
                report.kind(),
                report.category(),
                report.type(),
                report.title(),
                report.description(),
                day(report.happened()),
                clock(report.clock()),
                minute(report.discovered()),
                minute(report.reported()),
                minute(handling.received()),
                minute(handling.closed()),
                handling.status(),
                report.unit().name(),
                report.unit().code(),
                severity(report.actual(), digits),
                severity(report.potential(), digits),
                report.immediateAction(),
                handling.cause(),
                report.privacy() ? "ja" : "nei",
                handling.handler(),
                handling.feedback());
    }

    private static String severity(int severity, boolean digits) {
        return digits ? Integer.toString(severity) : SEVERITIES.get(severity - 1);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String clock(@Nullable LocalTime clock) {
        return clock == null ? "" : CLOCK.format(clock);
    }

    private static String minute(@Nullable LocalDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
