import org.jspecify.annotations.NullMarked;

/// What every page of the window is built from: theme, toolkit texts, filter chips, inspector,
/// dialogs, tasks.
///
/// It sees JavaFX and no store: pages hand it values, and features decide where the values come
/// from. The root package holds the seams between a page and the window around it; the other
/// packages hold the controls.
@NullMarked
module no.rettesnor.uikit {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires transitive javafx.controls;
    requires transitive org.kordamp.ikonli.core;
    requires transitive org.kordamp.ikonli.materialdesign2;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;

    exports no.rettesnor.uikit;
    exports no.rettesnor.uikit.dialog;
    exports no.rettesnor.uikit.filter;
    exports no.rettesnor.uikit.form;
    exports no.rettesnor.uikit.list;
    exports no.rettesnor.uikit.page;
    exports no.rettesnor.uikit.table;
    exports no.rettesnor.uikit.tasks;
    exports no.rettesnor.uikit.theme;
}
