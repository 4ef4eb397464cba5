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
import java.util.ArrayList;
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
        List<Argument> arguments =
                new ArrayList<>(List.of(Words.reportArgument(), Words.publishArgument()));
        arguments.addAll(ShowAnyway.arguments());
        return arguments;
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.CHANGE;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportStore reports = new ReportStore(context.store());
        Report report = Words.report(reports, context.value("report"));
        ReportDesk desk = new ReportDesk(features, context.store(), ZoneId.systemDefault());
        ShowAnyway shown = ShowAnyway.keep(context, desk, reports, report);
        Snapshot snapshot = desk.freeze(report.id(), Words.publishing(context), context.monitor());
        List<Text> sentences = new ArrayList<>(shown.sentences());
        sentences.add(
                text(
                        "verb.freeze.done",
                        report.title(),
                        snapshot.code(),
                        snapshot.sha256(),
                        snapshot.hidden()));
        return Outcome.done(
                sentences,
                Map.of(
                        "report", report.id(),
                        "snapshot", snapshot.code(),
                        "sha256", snapshot.sha256(),
                        "takenAt", snapshot.takenAt().toString(),
                        "hidden", snapshot.hidden(),
                        "shown", shown.data()));
    }
}
