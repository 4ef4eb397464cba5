package no.rettesnor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/// Which rooms may see which libraries.
final class LibraryRules {

    static final List<HouseRule> ALL =
            List.of(
                    new HouseRule(
                            "whatIsNotShownKnowsNoToolkit",
                            "toolkit",
                            LibraryRules::whatIsNotShownKnowsNoToolkit),
                    new HouseRule(
                            "viewModelsUsePropertiesOnly",
                            "screen",
                            LibraryRules::viewModelsUsePropertiesOnly),
                    new HouseRule("sqlStaysInStores", "sql", LibraryRules::sqlStaysInStores),
                    new HouseRule(
                            "officeFilesAreReadAndWrittenInOffice",
                            "office",
                            LibraryRules::officeFilesAreReadAndWrittenInOffice),
                    new HouseRule(
                            "chartsAreDrawnInFigures",
                            "charts",
                            LibraryRules::chartsAreDrawnInFigures));

    private LibraryRules() {}

    private static ArchRule whatIsNotShownKnowsNoToolkit(String root) {
        Rooms rooms = new Rooms(root);
        return noClasses()
                .that()
                .resideInAnyPackage(
                        rooms.module("kernel"),
                        rooms.module("store"),
                        rooms.module("office"),
                        rooms.module("commandline"),
                        rooms.all("model"),
                        rooms.all("store"),
                        rooms.all("statistics"),
                        rooms.all("export"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("the command line runs it where there is no display")
                .allowEmptyShould(true);
    }

    private static ArchRule viewModelsUsePropertiesOnly(String root) {
        return noClasses()
                .that()
                .resideInAPackage(new Rooms(root).all("viewmodel"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.application..",
                        "javafx.css..",
                        "javafx.fxml..")
                .because("a view model is tested without starting the toolkit")
                .allowEmptyShould(true);
    }

    private static ArchRule sqlStaysInStores(String root) {
        Rooms rooms = new Rooms(root);
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms.module("store"), rooms.all("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.apache.ibatis..", "org.sqlite..")
                .because("a write outside a store would miss the unit of work")
                .allowEmptyShould(true);
    }

    private static ArchRule officeFilesAreReadAndWrittenInOffice(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(new Rooms(root).module("office"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.pdfbox..",
                        "com.openhtmltopdf..",
                        "org.dhatim..",
                        "de.siegmar..")
                .because("these libraries are heavy and change; one room knows their traps")
                .allowEmptyShould(true);
    }

    private static ArchRule chartsAreDrawnInFigures(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(new Rooms(root).module("figures"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree..")
                .because("a figure drawn elsewhere would lack its table and alt text")
                .allowEmptyShould(true);
    }
}
