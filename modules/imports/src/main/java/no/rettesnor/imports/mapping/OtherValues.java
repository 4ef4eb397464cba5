package no.rettesnor.imports.mapping;

/// What becomes of values that nobody decided on, and that are no choice by name: such as those
/// that first appear in a newer file.
public enum OtherValues {
    /// They become new choices.
    CREATE,
    /// The field stays blank, or gets its constant.
    LEAVE_BLANK,
    /// The row is rejected.
    REJECT
}
