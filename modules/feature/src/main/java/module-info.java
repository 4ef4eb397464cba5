import org.jspecify.annotations.NullMarked;

/// The contract between the program and a feature: interfaces and records, and the few things that
/// every feature does with the store in the same way, such as following what it has read, keeping
/// named filters, telling the log in the window's words, and writing rows from the command line.
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
