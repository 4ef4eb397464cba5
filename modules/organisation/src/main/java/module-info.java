import org.jspecify.annotations.NullMarked;

/// Units in their tree, people and roles, with the dates between which they hold.
@NullMarked
module no.rettesnor.organisation {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires org.mybatis;

    exports no.rettesnor.organisation.directory;
    exports no.rettesnor.organisation.model;
    exports no.rettesnor.organisation.store;

    opens no.rettesnor.organisation.store to
            no.rettesnor.store,
            org.mybatis;

    provides no.rettesnor.feature.Feature with
            no.rettesnor.organisation.OrganisationFeature;
}
