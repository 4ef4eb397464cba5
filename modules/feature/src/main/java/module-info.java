import org.jspecify.annotations.NullMarked;

/// The contract between the program and a feature: interfaces and records, with no behaviour beyond
/// gathering the features' answers and telling the store's log in the window's words.
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
