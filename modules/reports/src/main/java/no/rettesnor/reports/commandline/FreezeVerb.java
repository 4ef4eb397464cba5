package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.reports.store.ReportStore;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// `report freeze`: takes a report's numbers as they are now, for good.
public final class FreezeVerb implements Verb {

    private final Features features;

    public FreezeVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("report", "freeze");
    }

    @Override
    public Text purpose() {
        return text("verb.freeze.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(Words.reportArgument(), Words.publishArgument());
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.CHANGE;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        Report report = Words.report(new ReportStore(context.store()), context.value("report"));
        Snapshot snapshot =
                new ReportDesk(features, context.store(), ZoneId.systemDefault())
                        .freeze(report.id(), Words.publishing(context), context.monitor());
        return Outcome.done(
                List.of(
                        text(
                                "verb.freeze.done",
                                report.title(),
                                snapshot.code(),
                                snapshot.sha256(),
                                snapshot.hidden())),
                Map.of(
                        "report", report.id(),
                        "snapshot", snapshot.code(),
                        "sha256", snapshot.sha256(),
                        "takenAt", snapshot.takenAt().toString(),
                        "hidden", snapshot.hidden()));
    }
}
