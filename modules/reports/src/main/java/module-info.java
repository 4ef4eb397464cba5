import org.jspecify.annotations.NullMarked;

/// The annual report: the figures of all features, written to Excel and Word.
@NullMarked
module no.rettesnor.reports {
    requires static org.jspecify;
    requires transitive no.rettesnor.feature;
    requires no.rettesnor.office;
}
