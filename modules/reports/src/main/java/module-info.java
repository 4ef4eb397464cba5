import org.jspecify.annotations.NullMarked;

/// The annual report: the figures of all features, written to Excel and Word.
///
/// It gathers what features offer and knows none of them but the organisation, whose report it is.
@NullMarked
module no.rettesnor.reports {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires no.rettesnor.organisation;
    requires no.rettesnor.office;
    requires javafx.controls;

    provides no.rettesnor.feature.Feature with
            no.rettesnor.reports.ReportsFeature;
}
