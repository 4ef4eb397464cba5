import org.jspecify.annotations.NullMarked;

/// Units in their tree, people and roles, with the dates between which they hold.
@NullMarked
module no.rettesnor.organisation {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;

    exports no.rettesnor.organisation.model;
}
