import org.jspecify.annotations.NullMarked;

/// The contract between the program and a feature. Interfaces and records only: no behaviour of its
/// own beyond gathering the features' answers.
@NullMarked
module no.rettesnor.feature {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires transitive no.rettesnor.store;
    requires transitive no.rettesnor.uikit;
    requires transitive no.rettesnor.commandline;
    requires transitive no.rettesnor.imports;
    requires transitive no.rettesnor.figures;

    exports no.rettesnor.feature;
}
