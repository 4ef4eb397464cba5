import org.jspecify.annotations.NullMarked;

/// What every verb of the command line shares: the store option, output for people and for scripts, exit codes.
@NullMarked
module no.rettesnor.commandline {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires transitive no.rettesnor.store;
}
