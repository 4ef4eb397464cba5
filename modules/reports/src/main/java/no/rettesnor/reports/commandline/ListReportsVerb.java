package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.store.ReportStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `report list`: the reports of the store.
public final class ListReportsVerb implements Verb {

    @Override
    public List<String> path() {
        return List.of("report", "list");
    }

    @Override
    public Text purpose() {
        return text("verb.list.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of();
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) {
        ReportStore store = new ReportStore(context.store());
        Set<String> frozen = store.frozen();
        List<Text> sentences = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (Report report : store.reports()) {
            boolean isFrozen = frozen.contains(report.id());
            sentences.add(
                    isFrozen
                            ? text("verb.list.frozen", report.period(), report.title(), report.id())
                            : text(
                                    "verb.list.draft",
                                    report.period(),
                                    report.title(),
                                    report.id()));
            data.add(
                    Map.of(
                            "id", report.id(),
                            "title", report.title(),
                            "period", report.period(),
                            "language", report.language().tag(),
                            "frozen", isFrozen));
        }
        if (sentences.isEmpty()) {
            sentences.add(text("verb.list.none"));
        }
        return Outcome.done(sentences, Map.of("reports", data));
    }
}
