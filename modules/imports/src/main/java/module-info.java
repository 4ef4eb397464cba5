import org.jspecify.annotations.NullMarked;

/// Taking tables from files into the store, for every feature alike: which column means what, which
/// value means what, presets, rejected rows, and the page where a user decides it.
@NullMarked
module no.rettesnor.imports {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires transitive no.rettesnor.store;
    requires transitive no.rettesnor.office;
    requires transitive no.rettesnor.commandline;
    requires transitive no.rettesnor.uikit;
    requires com.fasterxml.jackson.databind;

    exports no.rettesnor.imports;
    exports no.rettesnor.imports.commandline;
    exports no.rettesnor.imports.mapping;
    exports no.rettesnor.imports.run;
    exports no.rettesnor.imports.view;
}
