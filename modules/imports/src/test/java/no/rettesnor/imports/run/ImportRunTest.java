package no.rettesnor.imports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.OtherValues;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.mapping.ValueDecision;
import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.values.DateReading;
import no.rettesnor.store.Step;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ImportRunTest {

    private static final String HEADER = "Nr;Tittel;Dato;Kategori;Enhet;Beskrivelse;Merknad\n";

    @TempDir Path folder;
    private Store store;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        store =
                Store.open(
                        folder.resolve("s.db"),
                        StoreOptions.of(List.of(new Things())).in(Language.NB));
        file = folder.resolve("register.csv");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rowsBecomeRecordsAsTheMappingSays() throws Exception {
        write(
                "1;Fall i trapp;31.03.2025 08:15;hms;Skolen;Gled;Våt trapp",
                "2;Feil dose;2025-04-01;Annet;skolen;;");

        ImportSummary summary = run();

        assertThat(summary.read()).isEqualTo(2);
        assertThat(summary.inserted()).isEqualTo(2);
        assertThat(summary.rejectedFile()).isNull();
        assertThat(things())
                .extracting(Things.Thing::title, Things.Thing::happened, Things.Thing::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Fall i trapp", "2025-03-31T08:15", "HSE"),
                        org.assertj.core.groups.Tuple.tuple("Feil dose", "2025-04-01T00:00", null));
        assertThat(things().getFirst().note()).isEqualTo("Beskrivelse: Gled\n\nMerknad: Våt trapp");
        assertThat(units()).containsExactly("Skolen");
        assertThat(store.journal().undoable().map(Step::words))
                .contains("Importerte Hendelser fra register.csv");
    }

    @Test
    void importingTheSameFileAgainChangesNothing() throws Exception {
        write("1;Fall;31.03.2025;HMS;Skolen;a;", "2;Svikt;01.04.2025;Tjeneste;Hjemmet;b;");
        run();
        long before = store.journal().undoable().map(Step::group).orElse(0L);

        ImportSummary again = run();

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.inserted() + again.updated()).isZero();
        assertThat(store.journal().undoable().map(Step::group)).contains(before);
    }

    @Test
    void aNewerFileUpdatesWhatItKnowsAndAddsTheRest() throws Exception {
        write("1;Fall;31.03.2025;HMS;Skolen;a;", "2;Svikt;01.04.2025;Tjeneste;Skolen;b;");
        run();
        write(
                "1;Fall;31.03.2025;HMS;Skolen;a;",
                "2;Svikt i rutine;01.04.2025;HMS;Skolen;b;",
                "3;Nytt;02.04.2025;;;;");

        ImportSummary newer = run();

        assertThat(newer.unchanged()).isEqualTo(1);
        assertThat(newer.updated()).isEqualTo(1);
        assertThat(newer.inserted()).isEqualTo(1);
        assertThat(things())
                .extracting(Things.Thing::title)
                .containsExactly("Fall", "Svikt i rutine", "Nytt");
    }

    @Test
    void theLastOfSeveralRowsWithTheSameKeyIsTheRecord() throws Exception {
        write("7;Meldt;01.01.2025;;;;", "8;Annen;01.01.2025;;;;", "7;Lukket;02.01.2025;;;;");

        ImportSummary summary = run();

        assertThat(summary.inserted()).isEqualTo(2);
        assertThat(summary.earlierVersions()).isEqualTo(1);
        assertThat(things()).extracting(Things.Thing::title).containsExactly("Annen", "Lukket");
        assertThat(run().unchanged()).isEqualTo(2);
    }

    @Test
    void withoutAKeyEqualRowsStayTwoAndAreKnownAgain() throws Exception {
        write("1;Fall;31.03.2025;;;;", "1;Fall;31.03.2025;;;;", "1;Fall;01.04.2025;;;;");
        Mapping keyless = without(mapping(), "number");

        ImportSummary first = run(keyless);
        ImportSummary second = run(keyless);

        assertThat(first.inserted()).isEqualTo(3);
        assertThat(words(first.warnings())).anyMatch(w -> w.startsWith("1 rad er helt lik"));
        assertThat(second.unchanged()).isEqualTo(3);
    }

    @Test
    void aMappingMadeBetterUpdatesRowsWithoutAKeyInsteadOfDoublingThem() throws Exception {
        write(";Fall;31.03.2025;HMS;;;");
        Mapping keyless = without(mapping(), "number");
        run(without(keyless, "kind"));

        ImportSummary better = run(keyless);

        assertThat(better.updated()).isEqualTo(1);
        assertThat(things()).singleElement().satisfies(t -> assertThat(t.kind()).isEqualTo("HSE"));
    }

    @Test
    void keysOfTwoSourcesDoNotMeet() throws Exception {
        write("1;Fall;31.03.2025;;;;");
        run();
        ImportSummary other = run(mapping().withSource("Et annet system"));
        assertThat(other.inserted()).isEqualTo(1);
    }

    @Test
    void whatCannotBeTakenIsWrittenToAFileWithRowReasonAndCells() throws Exception {
        write(
                "1;Fall;31.03.2025;HMS;;a;",
                "2;Uten dato;;HMS;;b;",
                "3;Rar dato;32.13.2025;HMS;;\"c; \"\"sitat\"\"\";",
                "4;Nei!!;01.04.2025;HMS;;d;",
                "5;Rar dato 2;i går;HMS;;e;");

        ImportSummary summary = run();

        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(summary.rejectedRows()).isEqualTo(4);
        assertThat(summary.rejected().getFirst().rows()).isEqualTo(2);
        assertThat(summary.rejected().getFirst().firstRow()).isEqualTo(4);
        Path rejected = folder.resolve("register-avvist.csv");
        assertThat(summary.rejectedFile()).isEqualTo(rejected);
        List<String> lines = Files.readAllLines(rejected);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFRad;Årsak;" + HEADER.strip());
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("3;Raden mangler «Dato».;2;Uten dato;;HMS;");
        assertThat(lines.get(2)).endsWith("32.13.2025;HMS;;\"c; \"\"sitat\"\"\";");
        assertThat(lines.get(3)).contains("For mange utropstegn");
    }

    @Test
    void mendedRejectedRowsCanBeImportedAndKeepTheirKeys() throws Exception {
        write("1;Fall;31.03.2025;HMS;;a;", "2;Sen;;HMS;;b;");
        Path rejected = run().rejectedFile();
        assertThat(rejected).isNotNull();
        String mended = Files.readString(rejected).replace("2;Sen;;", "2;Sen;01.04.2025;");
        Files.writeString(file, mended);

        ImportSummary second = run();

        assertThat(second.inserted()).isEqualTo(1);
        assertThat(things()).extracting(Things.Thing::title).containsExactly("Fall", "Sen");
    }

    @Test
    void noCellOfARejectedRowIsAFormulaInASpreadsheet() throws Exception {
        write("1;=HYPERLINK(A1);;@SUM(A1);+47 22 00 00 00;-5;\"\t=1\"", "2;'=allerede;;;;a;");
        Path rejected = run().rejectedFile();

        assertThat(rejected)
                .content()
                .contains("'=HYPERLINK(A1)", "'@SUM(A1)", "'+47 22 00 00 00", ";'-5;", "'\t=1")
                .contains(";'=allerede;")
                .doesNotContain(";=", ";@", ";+", ";-");

        write("1;'=HYPERLINK(A1);31.03.2025;;;;");
        run();
        assertThat(things()).extracting(Things.Thing::title).containsExactly("=HYPERLINK(A1)");
    }

    @Test
    void aFileOfRejectedRowsNeverReplacesAnEarlierOne() throws Exception {
        Files.writeString(folder.resolve("register-avvist.csv"), "mine");
        assertThat(RejectedRows.beside(file)).hasFileName("register-avvist-2.csv");
    }

    @Test
    void whenTheRejectedRowsCannotBeWrittenNothingIsImported() throws Exception {
        write("1;Fall;31.03.2025;HMS;;a;", "2;Uten dato;;HMS;;b;");
        Path nowhere = folder.resolve("missing/avvist.csv");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> run(mapping(), nowhere, ProgressMonitor.none()));
        assertThat(things()).isEmpty();
    }

    @Test
    void aRehearsalTellsTheSameAndWritesNothing() throws Exception {
        write(
                "1;Fall;31.03.2025;HMS;Skolen;a;",
                "2;Uten dato;;HMS;;b;",
                "1;Fall igjen;31.03.2025;;;;");
        ImportSummary rehearsed;
        try (ImportTable table = table()) {
            rehearsed =
                    new ImportRun(store, new ThingTarget(store), mapping())
                            .rehearse(table, ProgressMonitor.none());
        }
        assertThat(things()).isEmpty();
        assertThat(units()).isEmpty();
        assertThat(store.journal().undoable()).isEmpty();
        assertThat(folder.resolve("register-avvist.csv")).doesNotExist();

        ImportSummary real = run();

        assertThat(rehearsed.rehearsal()).isTrue();
        assertThat(
                        List.of(
                                rehearsed.read(),
                                rehearsed.inserted(),
                                rehearsed.earlierVersions(),
                                rehearsed.rejectedRows()))
                .isEqualTo(
                        List.of(
                                real.read(),
                                real.inserted(),
                                real.earlierVersions(),
                                real.rejectedRows()));
    }

    @Test
    void anImportThatTakesNothingLeavesNothingButTheRejectedRows() throws Exception {
        write("1;Uten dato;;HMS;Skolen;a;");

        ImportSummary summary = run();

        assertThat(summary.rejectedRows()).isEqualTo(1);
        assertThat(summary.rejectedFile()).exists();
        assertThat(units()).isEmpty();
        assertThat(store.journal().undoable()).isEmpty();
    }

    @Test
    void cancellingLeavesEverythingAsItWas() throws Exception {
        writeMany(2_000);
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> run(mapping(), folder.resolve("r.csv"), cancelledAfterReading()));
        assertThat(things()).isEmpty();
        assertThat(store.journal().undoable()).isEmpty();
    }

    @Test
    void aValueNobodyDecidedOnIsTreatedAsTheMappingSays() throws Exception {
        write(
                "1;Fall;31.03.2025;Ukjent;;a;",
                "2;Fall;31.03.2025;hms;;b;",
                "3;Fall;31.03.2025;Gammel;;c;");
        assertThat(run(withKind(OtherValues.REJECT)).rejectedRows()).isEqualTo(1);

        ImportSummary blank = run(withKind(OtherValues.LEAVE_BLANK).withSource("b"));

        assertThat(blank.inserted()).isEqualTo(3);
        assertThat(words(blank.warnings()))
                .anyMatch(words -> words.startsWith("1 celle i kolonnen «Kategori»"));
        assertThat(things().getLast().kind()).isEqualTo("SERVICE");
    }

    @Test
    void aConstantStandsInForWhatTheFileDoesNotTell() throws Exception {
        write("1;Fall;;Tjeneste;;a;", "2;Fall;31.03.2025;;;b;");
        run(mapping().withConstants(Map.of("happened", "2025-01-01", "kind", "HSE")));
        assertThat(things())
                .extracting(Things.Thing::happened)
                .containsExactly("2025-01-01T00:00", "2025-03-31T00:00");
        assertThat(things()).extracting(Things.Thing::kind).containsExactly("SERVICE", "HSE");
    }

    @Test
    void aMappingThatDoesNotFitIsToldAtOnce() throws Exception {
        write("1;Fall;31.03.2025;;;;");
        problem(with(mapping(), ColumnMapping.of("Finnes ikke", "note")), "Finnes ikke");
        problem(with(mapping(), ColumnMapping.of("Nr", "nothing")), "nothing");
        problem(without(mapping(), "title"), "Tittel");
        problem(mapping().withConstants(Map.of("kind", "NOPE")), "NOPE");
    }

    @Test
    void damagedLettersAreWarnedOf() throws Exception {
        write("1;Fall pÃ¥ isen;31.03.2025;;;;");
        assertThat(words(run().warnings())).anyMatch(words -> words.contains("ødelagte bokstaver"));
    }

    @Test
    void columnsThatGoNowhereAreNamed() throws Exception {
        write("1;Fall;31.03.2025;HMS;Skolen;a;b");
        assertThat(words(run(without(mapping(), "kind")).warnings()))
                .containsExactly("1 kolonne er ikke importert: Kategori.");
    }

    private void write(String... rows) throws IOException {
        Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
    }

    private void writeMany(int count) throws IOException {
        write(
                IntStream.range(0, count)
                        .mapToObj(i -> i + ";Fall " + i + ";31.03.2025;HMS;Skolen;a;")
                        .toArray(String[]::new));
    }

    private static Mapping mapping() {
        ColumnMapping unit =
                new ColumnMapping(
                        "Enhet", "unit", DateReading.Order.DAY_FIRST, Map.of(), OtherValues.CREATE);
        return new Mapping(
                "Gammelt system",
                TableLayout.asFound(),
                List.of(
                        ColumnMapping.of("Nr", "number"),
                        ColumnMapping.of("Tittel", "title"),
                        ColumnMapping.of("Dato", "happened"),
                        kind(OtherValues.LEAVE_BLANK),
                        unit,
                        ColumnMapping.of("Beskrivelse", "note"),
                        ColumnMapping.of("Merknad", "note")),
                Map.of());
    }

    private static Mapping withKind(OtherValues others) {
        return with(without(mapping(), "kind"), kind(others));
    }

    private static ColumnMapping kind(OtherValues others) {
        return new ColumnMapping(
                "Kategori",
                "kind",
                DateReading.Order.DAY_FIRST,
                Map.of("Gammel", new ValueDecision.Choose("SERVICE")),
                others);
    }

    private static Mapping without(Mapping mapping, String field) {
        return new Mapping(
                mapping.source(),
                mapping.layout(),
                mapping.columns().stream().filter(c -> !c.field().equals(field)).toList(),
                mapping.constants());
    }

    private static Mapping with(Mapping mapping, ColumnMapping more) {
        List<ColumnMapping> columns = new java.util.ArrayList<>(mapping.columns());
        columns.add(more);
        return new Mapping(mapping.source(), mapping.layout(), columns, new HashMap<>());
    }

    private ImportTable table() throws ProblemException {
        return ImportTable.open(file, TableLayout.asFound(), ProgressMonitor.none());
    }

    private ImportSummary run() throws ProblemException {
        return run(mapping());
    }

    private ImportSummary run(Mapping mapping) throws ProblemException {
        return run(mapping, RejectedRows.beside(file), ProgressMonitor.none());
    }

    private ImportSummary run(Mapping mapping, Path rejected, ProgressMonitor monitor)
            throws ProblemException {
        try (ImportTable table = table()) {
            return new ImportRun(store, new ThingTarget(store), mapping)
                    .run(table, rejected, monitor);
        }
    }

    private void problem(Mapping mapping, String words) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> run(mapping))
                .satisfies(problem -> assertThat(problem.text().in(Language.NB)).contains(words));
        assertThat(things()).isEmpty();
    }

    private List<Things.Thing> things() {
        return store.read(session -> session.mapper(ThingMapper.class).all());
    }

    private List<String> units() {
        return store.read(session -> session.mapper(ThingMapper.class).places()).stream()
                .map(Things.Place::name)
                .toList();
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(text -> text.in(Language.NB)).collect(Collectors.toList());
    }

    /// Cancels once rows are being written.
    private static ProgressMonitor cancelledAfterReading() {
        return new ProgressMonitor() {
            private int messages;

            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(Text what) {
                messages++;
            }

            @Override
            public boolean isCancelled() {
                return messages > 1;
            }
        };
    }
}
