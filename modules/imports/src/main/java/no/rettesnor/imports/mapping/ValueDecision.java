package no.rettesnor.imports.mapping;

/// What one value in a column of choices is to become.
public sealed interface ValueDecision {

    /// One of the choices there are.
    ///
    /// @param choice its key
    record Choose(String choice) implements ValueDecision {}

    /// A new choice with that name.
    ///
    /// @param name usually the value itself
    record Create(String name) implements ValueDecision {}

    /// Nothing: the field stays blank, or gets its constant.
    record LeaveBlank() implements ValueDecision {}

    /// The row is rejected.
    record Reject() implements ValueDecision {}
}
