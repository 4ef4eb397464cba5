package no.rettesnor.commandline;

import no.rettesnor.kernel.Text;

/// One thing a verb can be told.
public sealed interface Argument {

    /// The name the verb asks for it by: `preset` for `--preset`, `file` for a positional one.
    String name();

    /// What it is for, one line of the help.
    Text purpose();

    /// `--name VALUE`.
    ///
    /// @param label what the value is called in the help, such as `FILE`
    /// @param required whether the verb cannot do without
    record Option(String name, String label, Text purpose, boolean required) implements Argument {}

    /// `--name VALUE`, as often as one likes.
    ///
    /// @param label what the value is called in the help, such as `FIELD=VALUE`
    record Options(String name, String label, Text purpose) implements Argument {}

    /// `--name`, there or not.
    record Flag(String name, Text purpose) implements Argument {}

    /// A value by its place, required.
    record Positional(String name, String label, Text purpose) implements Argument {}
}
