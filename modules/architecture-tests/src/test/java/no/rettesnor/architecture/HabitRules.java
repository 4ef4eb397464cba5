package no.rettesnor.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Habits that every class has, whatever room it is in.
final class HabitRules {

    static final List<HouseRule> ALL =
            List.of(
                    new HouseRule(
                            "nothingIsPrintedPastTheWriterOfTheCommandLine",
                            "printing",
                            HabitRules::nothingIsPrinted),
                    new HouseRule(
                            "threadsAreStartedByTheExecutorOnly",
                            "threads",
                            HabitRules::threadsAreStartedByTheExecutorOnly),
                    new HouseRule(
                            "namesSayWhatAThingIs", "names", HabitRules::namesSayWhatAThingIs),
                    new HouseRule(
                            "nothingStaticChanges", "statics", HabitRules::nothingStaticChanges),
                    new HouseRule(
                            "staticCollectionsAreImmutable",
                            "collections",
                            HabitRules::staticCollectionsAreImmutable),
                    new HouseRule(
                            "nothingIsLeftUnimplemented",
                            "unfinished",
                            HabitRules::nothingIsLeftUnimplemented));

    private HabitRules() {}

    private static ArchRule nothingIsPrinted(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".app.Main")
                .should(ACCESS_STANDARD_STREAMS)
                .because("users see the window or the command line's writer, tests see both")
                .allowEmptyShould(true);
    }

    private static ArchRule threadsAreStartedByTheExecutorOnly(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(new Rooms(root).module("uikit"))
                .and()
                // Waits for what it starts, and passes on what that throws.
                .doNotHaveFullyQualifiedName(root + ".kernel.Together")
                .should()
                .callConstructorWhere(
                        target(owner(assignableTo(Thread.class)))
                                .or(target(owner(assignableTo(ExecutorService.class))))
                                .or(target(owner(assignableTo(java.util.Timer.class)))))
                .orShould()
                .callMethodWhere(target(owner(belongToAnyOf(Executors.class))))
                .orShould()
                .callMethodWhere(
                        target(owner(belongToAnyOf(Thread.class)))
                                .and(target(nameMatching("of.*|startVirtualThread"))))
                .orShould()
                .callMethodWhere(
                        target(owner(belongToAnyOf(CompletableFuture.class)))
                                .and(target(nameMatching("(supply|run)Async"))))
                .because("work outside the executor cannot be cancelled and fails in silence")
                .allowEmptyShould(true);
    }

    private static ArchRule namesSayWhatAThingIs(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Helper|Manager|Utils?)")
                .because("such a name says that nobody knew what the class is for")
                .allowEmptyShould(true);
    }

    private static ArchRule nothingStaticChanges(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("two stores or two tests in one process must not meet")
                .allowEmptyShould(true);
    }

    private static ArchRule staticCollectionsAreImmutable(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(MutableStatics.hold())
                .because("a constant that can be changed is a global variable")
                .allowEmptyShould(true);
    }

    private static ArchRule nothingIsLeftUnimplemented(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callConstructorWhere(
                        target(
                                owner(
                                        JavaClass.Predicates.type(
                                                UnsupportedOperationException.class))))
                .because("a method that refuses to work belongs to a smaller interface")
                .allowEmptyShould(true);
    }
}
