package no.rettesnor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/// Who may see whom: inside a feature, between features, and between packages.
final class LayerRules {

    static final List<HouseRule> ALL =
            List.of(
                    new HouseRule(
                            "modelsStandOnNothing", "backwards", LayerRules::modelsStandOnNothing),
                    new HouseRule("storesSeeNoScreen", "upwards", LayerRules::storesSeeNoScreen),
                    new HouseRule(
                            "viewModelsSeeNoView", "viewseen", LayerRules::viewModelsSeeNoView),
                    new HouseRule("viewsAskViewModels", "detour", LayerRules::viewsAskViewModels),
                    new HouseRule(
                            "featuresMeetOnlyThroughWhatTheyShare",
                            "features",
                            LayerRules::featuresMeetOnlyThroughWhatTheyShare),
                    new HouseRule(
                            "packagesFormNoCycles", "cycle", LayerRules::packagesFormNoCycles));

    private LayerRules() {}

    private static ArchRule modelsStandOnNothing(String root) {
        Rooms rooms = new Rooms(root);
        return noClasses()
                .that()
                .resideInAPackage(rooms.all("model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        rooms.all("store"),
                        rooms.all("statistics"),
                        rooms.all("export"),
                        rooms.all("viewmodel"),
                        rooms.all("view"))
                .because("a model is read by everything and must not pull anything in")
                .allowEmptyShould(true);
    }

    private static ArchRule storesSeeNoScreen(String root) {
        Rooms rooms = new Rooms(root);
        return noClasses()
                .that()
                .resideInAnyPackage(
                        rooms.all("store"), rooms.all("statistics"), rooms.all("export"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms.all("viewmodel"), rooms.all("view"))
                .because("the command line uses stores, statistics and exports with no window")
                .allowEmptyShould(true);
    }

    private static ArchRule viewModelsSeeNoView(String root) {
        Rooms rooms = new Rooms(root);
        return noClasses()
                .that()
                .resideInAPackage(rooms.all("viewmodel"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rooms.all("view"))
                .because("a view model is tested without a view, and may have two of them")
                .allowEmptyShould(true);
    }

    private static ArchRule viewsAskViewModels(String root) {
        Rooms rooms = new Rooms(root);
        return noClasses()
                .that()
                .resideInAPackage(rooms.all("view"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rooms.all("store"))
                .because("a view that asks the store itself blocks the screen and has no test")
                .allowEmptyShould(true);
    }

    private static ArchRule featuresMeetOnlyThroughWhatTheyShare(String root) {
        return classes()
                .should(new Rooms(root).seeNoOtherFeature())
                .because("whoever adds or removes a feature edits no other feature")
                .allowEmptyShould(true);
    }

    private static ArchRule packagesFormNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a ring can only be understood and changed together")
                .allowEmptyShould(true);
    }
}
