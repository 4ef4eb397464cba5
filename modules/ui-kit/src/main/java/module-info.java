import org.jspecify.annotations.NullMarked;

/// What every page of the window is built from: theme, toolkit texts, filter chips, inspector, dialogs, tasks.
///
/// It sees JavaFX and no store: pages hand it values, and features decide where the values come from.
@NullMarked
module no.rettesnor.uikit {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
}
