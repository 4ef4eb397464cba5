package no.rettesnor.uikit.list;

import javafx.scene.Node;

import no.rettesnor.kernel.Text;

import java.util.function.Supplier;

/// What stands where the lines would, when there are none.
///
/// @param filtered says that the filter has none
/// @param clearId node id of the button that takes the filter away
/// @param clear its words
/// @param atAll what stands there when nothing is filtered, usually an `EmptyState`
public record NoLines(Text filtered, String clearId, Text clear, Supplier<Node> atAll) {}
