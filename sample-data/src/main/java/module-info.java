import org.jspecify.annotations.NullMarked;

/// Eksempelkommunen, an invented municipality, as files that the importers read, and the generator
/// that makes them.
@NullMarked
module no.rettesnor.sampledata {
    requires static org.jspecify;
    requires no.rettesnor.kernel;
}
