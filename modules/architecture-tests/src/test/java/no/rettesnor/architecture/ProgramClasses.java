package no.rettesnor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The compiled classes the rules look at.
final class ProgramClasses {

    private ProgramClasses() {}

    /// Everything that is shipped, from all modules.
    static JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.rettesnor");
    }

    /// The offenders in that package.
    static JavaClasses planted(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
