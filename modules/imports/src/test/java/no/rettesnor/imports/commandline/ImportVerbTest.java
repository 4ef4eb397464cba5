package no.rettesnor.imports.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.Presets;
import no.rettesnor.imports.run.ThingTarget;
import no.rettesnor.imports.run.Things;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ImportVerbTest {

    private static final String TWO = "Nr;Tittel;Dato;Enhet\n1;Fall;31.03.2025;Skolen\n2;Svikt;;\n";

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with(new Things());

    private final ImportVerb verb = new ImportVerb("things", ThingTarget::new);

    @Test
    void whatCameOfItIsToldInWordsAndInData() throws Exception {
        Outcome outcome = run(file(TWO), Map.of());

        assertThat(outcome.code()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(said(outcome))
                .contains("Tittel → title")
                .anyMatch(line -> line.contains("2 rader lest, 1 nye"))
                .anyMatch(line -> line.startsWith("1 avvist: Raden mangler «Dato»."));
        assertThat(outcome.data())
                .containsEntry("read", 2L)
                .containsEntry("inserted", 1L)
                .containsEntry("rejected", 1L)
                .containsEntry("rejectedFile", beside().toString());
        assertThat(beside()).exists();
    }

    @Test
    void aTrialTellsTheSameAndChangesNothing() throws Exception {
        Path file = file(TWO);
        Outcome trial = run(file, Map.of(), "dry-run");

        assertThat(trial.data()).containsEntry("dryRun", true).containsEntry("inserted", 1L);
        assertThat(temporary.store().journal().undoable()).isEmpty();
        assertThat(beside()).doesNotExist();
        assertThat(run(file, Map.of()).data()).containsEntry("inserted", 1L);
        assertThat(run(file, Map.of()).data())
                .containsEntry("inserted", 0L)
                .containsEntry("unchanged", 1L);
    }

    @Test
    void aFixedValueIsForAllRowsWhateverTheFileSays() throws Exception {
        Outcome outcome =
                run(file(TWO), Map.of("set", "Dato=2025-01-02\nENHET=Hjemmet"), "dry-run");

        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.data()).containsEntry("inserted", 2L);
        assertThat(said(outcome))
                .contains("fast verdi «2025-01-02» → happened", "fast verdi «Hjemmet» → unit")
                .noneMatch(line -> line.startsWith("Dato →"));
    }

    @Test
    void aFixedValueThatMeansNothingIsToldAndChangesNothing() throws Exception {
        Path file = file(TWO);
        problem(file, Map.of("set", "farge=rød"), "farge", "happened");
        problem(file, Map.of("set", "Dato"), "FELT=VERDI");
        problem(file, Map.of("set", "kind=Vrøvl"), "Vrøvl");
        assertThat(temporary.store().journal().undoable()).isEmpty();
    }

    @Test
    void encodingSeparatorAndHeaderRowCanBeSaid() throws Exception {
        Path file = temporary.folder().resolve("register.csv");
        Files.write(
                file,
                "Utskrift\nNr|Tittel|Dato\n1|Fall på isen|31.03.2025\n"
                        .getBytes(Charset.forName("windows-1252")));
        Map<String, String> said =
                Map.of("encoding", "windows-1252", "separator", "|", "header-row", "2");
        assertThat(run(file, said, "dry-run").data()).containsEntry("inserted", 1L);

        problem(file, Map.of("encoding", "klingon"), "klingon");
        problem(file, Map.of("separator", "abc"), "abc");
        problem(file, Map.of("header-row", "to"), "to");
    }

    @Test
    void aPresetIsUsedByNameOrKnownByItsColumns() throws Exception {
        Path file = file(TWO);
        Mapping mapping =
                new Mapping(
                        "Gammelt",
                        TableLayout.asFound(),
                        List.of(
                                ColumnMapping.of("Nr", "number"),
                                ColumnMapping.of("Tittel", "title")),
                        Map.of("happened", "2025-01-01"));
        new Presets(temporary.store(), "things")
                .save(new Preset("Gamle", List.of("Nr", "Tittel", "Dato", "Enhet"), mapping));

        assertThat(said(run(file, Map.of("preset", "Gamle"), "dry-run")))
                .contains("Bruker importoppsettet «Gamle».");
        assertThat(run(file, Map.of(), "dry-run").data()).containsEntry("inserted", 2L);
        problem(file, Map.of("preset", "Nye"), "Nye", "Gamle");
    }

    @Test
    void rejectedRowsGoWhereOneSays() throws Exception {
        Path elsewhere = temporary.folder().resolve("elsewhere.csv");
        run(file(TWO), Map.of("rejected", elsewhere.toString()));
        assertThat(elsewhere).content().contains("Svikt");
        assertThat(beside()).doesNotExist();
    }

    private void problem(Path file, Map<String, String> options, String... words) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> run(file, options))
                .satisfies(problem -> assertThat(problem.text().in(Language.NB)).contains(words));
    }

    private Outcome run(Path file, Map<String, String> options, String... flags)
            throws ProblemException {
        Map<String, String> values = new HashMap<>(options);
        values.put("file", file.toString());
        return verb.run(
                new VerbContext(
                        values,
                        Set.of(flags),
                        Language.NB,
                        ProgressMonitor.none(),
                        temporary.store().file(),
                        temporary.store()));
    }

    private static List<String> said(Outcome outcome) {
        return outcome.sentences().stream().map(line -> line.in(Language.NB)).toList();
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(temporary.folder().resolve("register.csv"), lines);
    }

    private Path beside() {
        return temporary.folder().resolve("register-avvist.csv");
    }
}
