import org.jspecify.annotations.NullMarked;

/// What every verb of the command line shares: the store option, output for people and for scripts,
/// exit codes.
///
/// What may live here: what all verbs have in common. What may not: a verb; features bring their
/// own.
@NullMarked
module no.rettesnor.commandline {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires transitive no.rettesnor.store;
    requires com.fasterxml.jackson.databind;
    requires info.picocli;

    exports no.rettesnor.commandline;
}
