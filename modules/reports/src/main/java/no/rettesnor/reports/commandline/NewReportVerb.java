package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.store.ReportStore;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `report new`: begins a report in the store, from the template or from an earlier report.
public final class NewReportVerb implements Verb {

    private final Features features;

    public NewReportVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("report", "new");
    }

    @Override
    public Text purpose() {
        return text("verb.new.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Words.periodArgument(),
                Words.unitArgument(),
                new Argument.Option("from", "REPORT", text("verb.from"), false));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.CHANGE;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportingPeriod period = Words.period(context.value("period"));
        ReportDesk desk = new ReportDesk(features, context.store(), ZoneId.systemDefault());
        Optional<String> from = context.find("from");
        Report report =
                from.isPresent()
                        ? desk.beginFrom(
                                Words.report(new ReportStore(context.store()), from.get()).id(),
                                period)
                        : desk.begin(
                                period,
                                context.find("unit").orElse(""),
                                context.language(),
                                context.monitor());
        return Outcome.done(
                List.of(text("verb.new.done", report.title(), report.id())),
                Map.of("report", report.id(), "period", report.period()));
    }
}
