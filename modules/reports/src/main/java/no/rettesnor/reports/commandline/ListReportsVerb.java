package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.ListVerb;
import no.rettesnor.commandline.Listing;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.store.ReportStore;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// `report list`: the reports of the store.
public final class ListReportsVerb {

    private ListReportsVerb() {}

    public static Verb verb() {
        return new ListVerb(
                List.of("report", "list"), text("verb.list.purpose"), ListReportsVerb::list);
    }

    private static Outcome list(VerbContext context) {
        ReportStore store = new ReportStore(context.store());
        Set<String> frozen = store.frozen();
        Listing listing = new Listing("reports");
        for (Report report : store.reports()) {
            boolean isFrozen = frozen.contains(report.id());
            listing.add(
                    isFrozen
                            ? text("verb.list.frozen", report.period(), report.title(), report.id())
                            : text("verb.list.draft", report.period(), report.title(), report.id()),
                    Map.of(
                            "id", report.id(),
                            "title", report.title(),
                            "period", report.period(),
                            "language", report.language().tag(),
                            "frozen", isFrozen));
        }
        return listing.done(text("verb.list.none"));
    }
}
