import org.jspecify.annotations.NullMarked;

/// The words every room of the house shares: references, ids, periods, languages and texts,
/// problems that explain themselves, and the seam to background work.
///
/// What may live here: values and small interfaces that need nothing but `java.base`. What may not:
/// storage, files, screens, and anything that only one feature uses.
@NullMarked
module no.rettesnor.kernel {
    requires static org.jspecify;

    exports no.rettesnor.kernel;
}
