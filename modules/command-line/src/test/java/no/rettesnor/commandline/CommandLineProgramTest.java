package no.rettesnor.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CommandLineProgramTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir Path folder;

    @Test
    void aVerbIsCalledByItsWordsWithWhatWasSaid() {
        ExitCode code = run("greet", "people", "Kari", "--loud", "--times", "2");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out).hasToString("Hei Kari ×2!" + System.lineSeparator());
    }

    @Test
    void aScriptReadsOneJsonObject() {
        run("--json", "greet", "people", "Kari");
        assertThat(out.toString())
                .contains("\"outcome\" : \"DONE\"")
                .contains("\"who\" : \"Kari\"");
    }

    @Test
    void theJsonFlagMayStandAfterTheVerb() {
        run("greet", "people", "Kari", "--json");
        assertThat(out.toString()).contains("\"outcome\" : \"DONE\"");
    }

    @Test
    void whatIsMissingIsNamedInTheUsersLanguage() {
        assertThat(run("--lang", "sv", "greet", "people")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("WHO saknas").doesNotContain("\tat ");
    }

    @Test
    void anUnknownWordIsRepeatedBack() {
        assertThat(run("greet", "people", "Kari", "--quietly")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--quietly");
    }

    @Test
    void aProblemIsOneSentenceAndExitCodeOne() {
        assertThat(run("greet", "people", "nobody")).isEqualTo(ExitCode.PROBLEM);
        assertThat(err).hasToString("Fant ingen." + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aProblemIsInTheJsonToo() {
        assertThat(run("--json", "greet", "people", "nobody")).isEqualTo(ExitCode.PROBLEM);
        assertThat(out.toString()).contains("\"problem\" : \"Fant ingen.\"");
    }

    @Test
    void cancellingSaysThatNothingIsChanged() {
        assertThat(run("greet", "people", "cancel")).isEqualTo(ExitCode.CANCELLED);
        assertThat(err.toString()).contains("Ingenting er endret");
    }

    @Test
    void aFaultOfOursNeverShowsAStackTrace() {
        assertThat(run("greet", "people", "fault")).isEqualTo(ExitCode.FAULT);
        assertThat(err.toString()).contains("IllegalStateException").doesNotContain("\tat ");
    }

    @Test
    void aVerbThatNeedsAStoreSaysWhichOptionIsMissing() {
        assertThat(run("look")).isEqualTo(ExitCode.PROBLEM);
        assertThat(err.toString()).contains("--store");
    }

    @Test
    void theStoreOptionMayStandBeforeOrAfterTheVerb() {
        String file = folder.resolve("s.db").toString();
        assertThat(run("--store", file, "look")).isEqualTo(ExitCode.DONE);
        assertThat(run("look", "--store", file)).isEqualTo(ExitCode.DONE);
        assertThat(Files.exists(folder.resolve("s.db"))).isTrue();
    }

    @Test
    void helpNamesTheVerbsAndTheExitCodes() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("look").contains("greet").contains("Avslutningskoder");
    }

    @Test
    void theHelpOfAVerbExplainsItsArguments() {
        assertThat(run("greet", "people", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("--times").contains("hvor mange");
    }

    @Test
    void aGroupWithoutAVerbShowsWhatItHolds() {
        assertThat(run("greet")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("people");
    }

    @Test
    void theVersionIsPrintedAlone() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out).hasToString("1.2.3" + System.lineSeparator());
    }

    private ExitCode run(String... words) {
        return new CommandLineProgram(
                        "rettesnor",
                        "1.2.3",
                        List.of(new Greeting(), new Look()),
                        (file, need, language) ->
                                Store.open(file, StoreOptions.of(List.of()).in(language)),
                        Language.NB,
                        new PrintWriter(out),
                        new PrintWriter(err),
                        ProgressMonitor.none())
                .run(words);
    }

    private static final class Greeting implements Verb {
        @Override
        public List<String> path() {
            return List.of("greet", "people");
        }

        @Override
        public Text purpose() {
            return Text.verbatim("hilser");
        }

        @Override
        public List<Argument> arguments() {
            return List.of(
                    new Argument.Positional("who", "WHO", Text.verbatim("hvem")),
                    new Argument.Option("times", "N", Text.verbatim("hvor mange ganger"), false),
                    new Argument.Flag("loud", Text.verbatim("høyt")));
        }

        @Override
        public StoreNeed storeNeed() {
            return StoreNeed.NONE;
        }

        @Override
        public Outcome run(VerbContext context) throws ProblemException {
            String who = context.value("who");
            return switch (who) {
                case "nobody" -> throw new ProblemException(Text.verbatim("Fant ingen."));
                case "cancel" -> throw new CancelledException();
                case "fault" -> throw new IllegalStateException("planted");
                default -> greeted(who, context);
            };
        }

        private static Outcome greeted(String who, VerbContext context) {
            String words =
                    "Hei "
                            + who
                            + context.find("times").map(n -> " ×" + n).orElse("")
                            + (context.flag("loud") ? "!" : ".");
            return Outcome.done(List.of(Text.verbatim(words)), Map.of("who", who));
        }
    }

    private static final class Look implements Verb {
        @Override
        public List<String> path() {
            return List.of("look");
        }

        @Override
        public Text purpose() {
            return Text.verbatim("ser");
        }

        @Override
        public List<Argument> arguments() {
            return List.of();
        }

        @Override
        public StoreNeed storeNeed() {
            return StoreNeed.CHANGE_OR_CREATE;
        }

        @Override
        public Outcome run(VerbContext context) {
            String file = context.store().file().toString();
            return Outcome.done(List.of(Text.verbatim(file)), Map.of("file", file));
        }
    }
}
