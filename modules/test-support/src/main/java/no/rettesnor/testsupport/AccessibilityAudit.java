package no.rettesnor.testsupport;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Looks through a page for what a screen reader cannot use: something that takes the focus and has
/// no role, or no name, or something to act on that has no id for the tests to find it by.
public final class AccessibilityAudit {

    private static final Set<AccessibleRole> SILENT =
            EnumSet.of(AccessibleRole.PARENT, AccessibleRole.NODE);

    /// Rows and cells say their content; the table or list around them has the name.
    private static final Set<AccessibleRole> NAMED_BY_CONTENT =
            EnumSet.of(
                    AccessibleRole.TABLE_ROW,
                    AccessibleRole.TABLE_CELL,
                    AccessibleRole.LIST_ITEM,
                    AccessibleRole.TREE_ITEM);

    private final List<String> findings = new ArrayList<>();

    private AccessibilityAudit() {}

    /// What is wrong below that node, one sentence each; empty when all is well. Call it on the
    /// toolkit's thread, with the page on screen.
    public static List<String> of(Node root) {
        AccessibilityAudit audit = new AccessibilityAudit();
        audit.walk(root);
        return audit.findings;
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            examine(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void examine(Node node) {
        if (SILENT.contains(node.getAccessibleRole())) {
            findings.add(describe(node) + " takes the focus, but its role is silent");
        }
        if (!NAMED_BY_CONTENT.contains(node.getAccessibleRole()) && nameOf(node).isBlank()) {
            findings.add(describe(node) + " has no name; set its accessibleText or a label for it");
        }
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        Object labelledBy = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        boolean isInput =
                node.getAccessibleRole() == AccessibleRole.TEXT_FIELD
                        || node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
        if (labelledBy != null) {
            return labelledBy.toString();
        }
        return text == null || isInput ? "" : text.toString();
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? " " + node.getStyleClass() : "#" + node.getId());
    }
}
