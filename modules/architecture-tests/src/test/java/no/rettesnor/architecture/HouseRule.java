package no.rettesnor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

import java.util.function.Function;

/// One rule of the house, and the package of planted offenders on which it must turn red.
///
/// The rule is made for a root package: `no.rettesnor` for the program, the planted package for the
/// proof. So what is proved is the rule itself, not a copy of it.
///
/// @param name what the rule says, as the name of a test
/// @param planted the last part of the package with the offenders, beneath `planted`
/// @param under makes the rule for all code beneath a root package
record HouseRule(String name, String planted, Function<String, ArchRule> under) {

    private static final String PROGRAM = "no.rettesnor";
    private static final String PLANTED = "no.rettesnor.architecture.planted.";

    /// What the rule says about the program.
    EvaluationResult inProgram(JavaClasses program) {
        return under.apply(PROGRAM).evaluate(program);
    }

    /// What the rule says about its offenders.
    EvaluationResult onOffenders() {
        String root = PLANTED + planted;
        return under.apply(root).evaluate(ProgramClasses.planted(root));
    }

    @Override
    public String toString() {
        return name;
    }
}
