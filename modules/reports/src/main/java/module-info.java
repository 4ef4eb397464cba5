import org.jspecify.annotations.NullMarked;

/// The annual report: drafted from a template or from last year's, with the figures of all features
/// in it, checked, frozen, and written to every format.
///
/// It gathers what features offer and knows none of them but the organisation, whose report it is.
@NullMarked
module no.rettesnor.reports {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires no.rettesnor.organisation;
    requires no.rettesnor.office;
    requires javafx.controls;
    requires org.mybatis;
    requires com.fasterxml.jackson.databind;

    opens no.rettesnor.reports.content to
            com.fasterxml.jackson.databind;
    opens no.rettesnor.reports.model to
            no.rettesnor.store,
            org.mybatis;
    opens no.rettesnor.reports.store to
            no.rettesnor.store,
            org.mybatis;

    provides no.rettesnor.feature.Feature with
            no.rettesnor.reports.ReportsFeature;
}
