package no.rettesnor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HouseRulesTest {

    private JavaClasses program = ProgramClasses.planted("no.rettesnor.architecture.nothing");

    @BeforeAll
    void readTheProgram() {
        program = ProgramClasses.shipped();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(HouseRule rule) {
        EvaluationResult result = rule.inProgram(program);

        assertThat(result.hasViolation()).as(result.getFailureReport().toString()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void offendersAreSeenBy(HouseRule rule) {
        EvaluationResult result = rule.onOffenders();

        assertThat(result.hasViolation()).as("%s must be able to fail", rule).isTrue();
        assertThat(result.getFailureReport().getDetails())
                .as("Only offenders offend")
                .allMatch(line -> line.contains("Offender"))
                .noneMatch(line -> line.contains("Innocent"));
    }

    @Test
    void theRulesSeeEveryModule() {
        Stream<String> rooms =
                program.stream().map(new Rooms("no.rettesnor")::of).filter(room -> !room.isEmpty());

        assertThat(rooms)
                .contains(
                        "kernel",
                        "store",
                        "office",
                        "uikit",
                        "commandline",
                        "imports",
                        "figures",
                        "feature",
                        "organisation",
                        "actions",
                        "deviations",
                        "reports",
                        "risk",
                        "sampledata");
    }

    private static Stream<HouseRule> rules() {
        return Stream.of(LayerRules.ALL, LibraryRules.ALL, HabitRules.ALL).flatMap(List::stream);
    }
}
