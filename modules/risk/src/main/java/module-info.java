import org.jspecify.annotations.NullMarked;

/// Risk analyses: their scales, matrices and risks, and how they stand against what happens.
@NullMarked
module no.rettesnor.risk {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires no.rettesnor.actions;
    requires no.rettesnor.organisation;
    requires java.desktop;
    requires org.mybatis;
    requires com.fasterxml.jackson.databind;

    opens no.rettesnor.risk.model to
            com.fasterxml.jackson.databind,
            no.rettesnor.store,
            org.mybatis;
    opens no.rettesnor.risk.model.bowtie to
            no.rettesnor.store,
            org.mybatis;
    opens no.rettesnor.risk.model.scoring to
            no.rettesnor.store,
            org.mybatis;
    opens no.rettesnor.risk.reality to
            com.fasterxml.jackson.databind,
            no.rettesnor.store,
            org.mybatis;
    opens no.rettesnor.risk.store to
            no.rettesnor.store,
            org.mybatis;

    provides no.rettesnor.feature.Feature with
            no.rettesnor.risk.RiskFeature;
}
