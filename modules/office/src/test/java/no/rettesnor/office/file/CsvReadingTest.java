package no.rettesnor.office.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class CsvReadingTest {

    private static final String NORDIC =
            """
            Nummer;Sted;Hendelse
            1;Ålesund;Blåbærsyltetøy på gulvet
            2;Tromsø;Fór på hålkeføre, ødelagt låsesmed
            3;Bodø;Søl på trappa
            """;

    @TempDir Path folder;

    private Path file(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("liste.csv"), text.getBytes(charset));
    }

    private List<List<String>> read(String text) throws Exception {
        return Reading.shown(Reading.rows(file(text, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "ISO-8859-1",
                "windows-1252",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16",
                "IBM850",
                "x-MacRoman"
            })
    void nordicLettersComeOutRightInEveryCommonEncoding(String charset) throws Exception {
        List<TableRow> rows = Reading.rows(file(NORDIC, Charset.forName(charset)));
        assertThat(Reading.shown(rows.get(1)))
                .containsExactly("1", "Ålesund", "Blåbærsyltetøy på gulvet");
        assertThat(Reading.shown(rows.get(2)).get(2)).startsWith("Fór på hålkeføre");
    }

    @Test
    void aByteOrderMarkIsNoLetter() throws Exception {
        List<TableRow> rows = Reading.rows(file("\uFEFF" + NORDIC, StandardCharsets.UTF_8));
        assertThat(Reading.shown(rows.getFirst()).getFirst()).isEqualTo("Nummer");
    }

    @Test
    void curlyQuotesOfWindowsAreKept() throws Exception {
        Path file = file("a;b\nsted “Åsen”;€ 5\n", Charset.forName("windows-1252"));
        assertThat(Reading.shown(Reading.rows(file)).get(1)).containsExactly("sted “Åsen”", "€ 5");
    }

    @Test
    void oneWrongByteDoesNotSpoilAllLetters() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("a;b\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("blåbær;ø\n".repeat(40).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE5);
        bytes.write(";x\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("liste.csv"), bytes.toByteArray());
        assertThat(Reading.shown(Reading.rows(file)).get(1)).containsExactly("blåbær", "ø");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsTheOneThatGivesRowsOfOneWidth(String separator) throws Exception {
        String other = separator.equals(";") ? "," : ";";
        List<List<String>> rows =
                read(
                        String.join(separator, "Nr", "Tekst", "Tall")
                                + "\n"
                                + String.join(separator, "1", "Falt" + other + " slo hodet", "2")
                                + "\n"
                                + String.join(separator, "2", "Brann", "3")
                                + "\n");
        assertThat(rows.get(1)).containsExactly("1", "Falt" + other + " slo hodet", "2");
    }

    @Test
    void decimalCommasDoNotSeparate() throws Exception {
        assertThat(read("navn;x;y\na;1,5;2,5\nb;3,5;4,5\n").get(1))
                .containsExactly("a", "1,5", "2,5");
    }

    @Test
    void quotesEscapedWithBackslashesAreRead() throws Exception {
        List<List<String>> rows =
                read(
                        "\"nr\";\"tekst\";\"sted\"\n"
                                + "\"1\";\"Skjemaet \\\"Krav; om\\\" mangler.\\r"
                                + "\\n"
                                + "Ny linje\";\"a\\\\b\"\n"
                                + "\"2\";\"Kort\";\"c\"\n");
        assertThat(rows.get(1))
                .containsExactly("1", "Skjemaet \"Krav; om\" mangler.\r\nNy linje", "a\\b");
        assertThat(rows).hasSize(3);
    }

    @Test
    void aBackslashAtTheEndOfAFieldIsNoEscape() throws Exception {
        List<List<String>> rows = read("\"nr\";\"mappe\"\n\"1\";\"C:\\\"\n\"2\";\"D:\\\"\n");
        assertThat(rows.get(1)).containsExactly("1", "C:\\");
        assertThat(rows.get(2)).containsExactly("2", "D:\\");
    }

    @Test
    void doubledQuotesAndLineBreaksInsideQuotesAreRead() throws Exception {
        List<List<String>> rows = read("a;b\r\n\"sa \"\"nei\"\"\r\nog gikk\";2\r\n");
        assertThat(rows.get(1)).containsExactly("sa \"nei\"\r\nog gikk", "2");
    }

    @Test
    void raggedRowsAreKeptAndRemarkedOn() throws Exception {
        Path file = file("a;b;c\n1;2;3\n4;5\n6;7;8;9\n1;2;3\n1;2;3\n", StandardCharsets.UTF_8);
        try (TableFile table = Reading.open(file);
                RowCursor rows = table.sheets().getFirst().rows(ProgressMonitor.none())) {
            int count = 0;
            while (rows.next() != null) {
                count++;
            }
            assertThat(count).isEqualTo(6);
            assertThat(rows.remarkCount()).isEqualTo(2);
            assertThat(rows.remarks().getFirst().row()).isEqualTo(3);
            assertThat(rows.remarks().getLast().text().in(Language.NB))
                    .isEqualTo("Rad 4 har 4 felt, der de fleste radene har 3.");
        }
    }

    @Test
    void separatorsAtTheEndOfRowsAddNoCellsAndNoRemarks() throws Exception {
        Path file = file("a;b\n1;2;;\n3;4\n5;6\n", StandardCharsets.UTF_8);
        try (TableFile table = Reading.open(file);
                RowCursor rows = table.sheets().getFirst().rows(ProgressMonitor.none())) {
            rows.next();
            assertThat(Reading.shown(Objects.requireNonNull(rows.next())))
                    .containsExactly("1", "2");
            assertThat(rows.remarkCount()).isZero();
        }
    }

    @Test
    void blankLinesCountAndAllLineEndsAreKnown() throws Exception {
        List<TableRow> rows =
                Reading.rows(file("a;b\r\n\r\n1;2\r3;4\n\n5;6", StandardCharsets.UTF_8));
        List<TableRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        assertThat(filled).extracting(TableRow::number).containsExactly(1L, 3L, 4L, 6L);
    }

    @Test
    void theLineInWhichExcelNamesTheSeparatorIsNoRow() throws Exception {
        List<TableRow> rows = Reading.rows(file("sep=|\na;x|b\n1|2\n", StandardCharsets.UTF_8));
        assertThat(Reading.shown(rows.getFirst())).containsExactly("a;x", "b");
        assertThat(rows.getFirst().number()).isEqualTo(1);
    }

    @Test
    void leadingZerosAreKept() throws Exception {
        assertThat(read("nr,navn\n0301,Oslo\n").get(1)).containsExactly("0301", "Oslo");
    }

    @Test
    void oneColumnIsATableToo() throws Exception {
        assertThat(read("Navn\nKari\nOla\n"))
                .containsExactly(List.of("Navn"), List.of("Kari"), List.of("Ola"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsOneSentenceWithItsRow() throws Exception {
        StringBuilder text = new StringBuilder("a;b\n");
        text.append("1;\"x\"\n".repeat(300));
        text.append("2;\"aldri lukket\n");
        Path file = file(text.toString(), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Reading.rows(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains("liste.csv", "anførselstegn"));
    }

    @Test
    void aZipWithOneTextFileOpensAsThatFile() throws Exception {
        Path zip = folder.resolve("liste.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("__MACOSX/._avvik.csv"));
            out.putNextEntry(new ZipEntry("mappe/avvik.csv"));
            out.write(NORDIC.getBytes(StandardCharsets.UTF_8));
        }
        try (TableFile table = Reading.open(zip)) {
            assertThat(table.sheets().getFirst().name()).isEqualTo("avvik.csv");
            assertThat(Reading.rows(table.sheets().getFirst())).hasSize(4);
        }
    }

    @Property(tries = 150, seed = "7041776")
    void whatOneProgramWritesIsReadAsItWasWritten(@ForAll("tables") List<List<String>> table)
            throws Exception {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord("første", "andre", "tredje");
            table.forEach(writer::writeRecord);
        }
        Path file = Files.createTempFile("egen", ".csv");
        try {
            Files.writeString(file, text.toString());
            List<List<String>> read = Reading.shown(Reading.rows(file));
            assertThat(read.subList(1, read.size())).isEqualTo(table);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> field =
                Arbitraries.strings()
                        .withChars("abcæøåÆØÅ \";,\n1234")
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .map(words -> "x" + words + "x");
        return field.list().ofSize(3).list().ofMinSize(8).ofMaxSize(20).map(ArrayList::new);
    }
}
