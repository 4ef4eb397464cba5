import org.jspecify.annotations.NullMarked;

/// Eksempelkommunen, an invented municipality, as files that the importers read, and the generator
/// that makes them.
///
/// What may live here: what describes the municipality and writes its files. What may not: anything
/// that reads them; tests and the demo do that through the importers, as a user would.
@NullMarked
module no.rettesnor.sampledata {
    requires static org.jspecify;

    exports no.rettesnor.sampledata;
}
