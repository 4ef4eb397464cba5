package no.rettesnor.uikit;

import no.rettesnor.kernel.Text;

import org.kordamp.ikonli.Ikon;

import java.util.Set;
import java.util.function.Supplier;

/// A page that the navigation lists.
///
/// @param id stable and short, such as `deviations`; kept in settings and links
/// @param title what the navigation calls it
/// @param icon always shown with the title
/// @param order place in the navigation, lowest first; Home is 0
/// @param kinds the kinds of [no.rettesnor.kernel.Ref] that are opened here
/// @param help what the page is for and how work is done there, a blank line between paragraphs;
///   empty when there is nothing to say
/// @param view makes the page; called at most once per window, when the page is first opened
public record PageDescriptor(
        String id,
        Text title,
        Ikon icon,
        int order,
        Set<String> kinds,
        Text help,
        Supplier<View> view) {

    public PageDescriptor {
        kinds = Set.copyOf(kinds);
    }

    /// A page without help; [#explained] adds it.
    public PageDescriptor(
            String id, Text title, Ikon icon, int order, Set<String> kinds, Supplier<View> view) {
        this(id, title, icon, order, kinds, Text.verbatim(""), view);
    }

    /// The same page with help.
    public PageDescriptor explained(Text words) {
        return new PageDescriptor(id, title, icon, order, kinds, words, view);
    }

    /// A page that opens no references.
    public static PageDescriptor of(
            String id, Text title, Ikon icon, int order, Supplier<View> view) {
        return new PageDescriptor(id, title, icon, order, Set.of(), view);
    }
}
