package no.rettesnor.office.pdf;

import no.rettesnor.office.report.DocumentSpec;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The headings of a document, for its bookmarks and its table of contents. No level is skipped: a
/// heading that stands too deep is lifted to just below the one before, since whoever listens takes
/// a missing level for a missing heading.
final class PdfOutline {

    private static final int DEEPEST_IN_CONTENTS = 3;

    /// A heading.
    ///
    /// @param level as tagged, from 1
    /// @param id its place in the document
    record Entry(int level, String id, String text) {}

    private final Map<Integer, Entry> byPart = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /// @param notes what the list of notes at the end is called
    PdfOutline(DocumentSpec spec, String notes) {
        int level = 0;
        boolean noted = false;
        for (int i = 0; i < spec.parts().size(); i++) {
            if (spec.parts().get(i) instanceof DocumentSpec.Heading heading) {
                level = Math.min(heading.level(), level + 1);
                byPart.put(i, new Entry(level, "part" + i, heading.text()));
            }
            noted |=
                    spec.parts().get(i) instanceof DocumentSpec.Noted each
                            && !each.notes().isEmpty();
        }
        entries.addAll(byPart.values());
        if (noted) {
            entries.add(new Entry(1, "notes", notes));
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// The heading that is that part of the document.
    Entry at(int part) {
        Entry entry = byPart.get(part);
        if (entry == null) {
            throw new IllegalArgumentException("Part " + part + " is no heading");
        }
        return entry;
    }

    Entry ofNotes() {
        return entries.getLast();
    }

    /// Adds the bookmarks, nested like the headings.
    void bookmarks(Markup markup, Element parent) {
        List<Element> open = new ArrayList<>(List.of(parent));
        for (Entry entry : entries) {
            while (open.size() > entry.level()) {
                open.removeLast();
            }
            Element bookmark = markup.add(open.getLast(), "bookmark", "");
            markup.said(bookmark, "name", entry.text().isBlank() ? "–" : entry.text());
            bookmark.setAttribute("href", "#" + entry.id());
            open.add(bookmark);
        }
    }

    /// Adds the table of contents.
    ///
    /// @param title what stands above it
    /// @param leadsTo what a link does, before the name of the heading it leads to
    void contents(Markup markup, Element body, String title, String leadsTo) {
        List<Entry> shown =
                entries.stream().filter(entry -> entry.level() <= DEEPEST_IN_CONTENTS).toList();
        if (shown.isEmpty()) {
            return;
        }
        markup.add(body, "p", "contents-title before", title);
        Element list = markup.add(body, "ul", "contents");
        for (Entry entry : shown) {
            Element item = markup.add(list, "li", "deep" + entry.level());
            Element link = markup.add(item, "a", "", entry.text());
            link.setAttribute("href", "#" + entry.id());
            markup.said(link, "title", leadsTo + " " + entry.text());
            // The style sheet writes the number of the page here.
            markup.add(link, "span", "page").setAttribute("href", "#" + entry.id());
        }
    }
}
