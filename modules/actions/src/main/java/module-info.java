import org.jspecify.annotations.NullMarked;

/// Improvement actions: one model, one table and one list for every feature that has something to
/// be mended.
///
/// It lies between the organisation and the features, because a deviation and a risk both have
/// actions and neither may see the other. What an action belongs to is told by the feature that
/// keeps it, through [no.rettesnor.feature.ActionSubjects].
@NullMarked
module no.rettesnor.actions {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires transitive no.rettesnor.organisation;
    requires no.rettesnor.office;
    requires org.mybatis;
    requires com.fasterxml.jackson.databind;
    requires net.sf.biweekly;

    exports no.rettesnor.actions.importing;
    exports no.rettesnor.actions.model;
    exports no.rettesnor.actions.store;
    exports no.rettesnor.actions.view;
    exports no.rettesnor.actions.viewmodel;

    opens no.rettesnor.actions.store to
            no.rettesnor.store,
            org.mybatis;

    provides no.rettesnor.feature.Feature with
            no.rettesnor.actions.ActionsFeature;
}
