import org.jspecify.annotations.NullMarked;

/// A figure as one value: question, data, chart, table, alt text, source line; and the ways it is shown.
///
/// Features make figures; this module draws them. It knows no feature.
@NullMarked
module no.rettesnor.figures {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires no.rettesnor.office;
    requires no.rettesnor.uikit;
}
