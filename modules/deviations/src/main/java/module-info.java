import org.jspecify.annotations.NullMarked;

/// Deviations and improvements: the register, its workflow and statistics.
@NullMarked
module no.rettesnor.deviations {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires no.rettesnor.organisation;
    requires no.rettesnor.actions;
    requires no.rettesnor.office;
    requires org.mybatis;
    requires com.fasterxml.jackson.databind;

    opens no.rettesnor.deviations.model to
            no.rettesnor.store,
            org.mybatis;
    opens no.rettesnor.deviations.store to
            no.rettesnor.store,
            org.mybatis;

    provides no.rettesnor.feature.Feature with
            no.rettesnor.deviations.DeviationsFeature;
}
