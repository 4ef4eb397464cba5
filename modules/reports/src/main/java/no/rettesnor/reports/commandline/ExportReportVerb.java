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
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.store.ReportStore;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// `report export`: writes a report of the store. A frozen one is written as it was frozen.
public final class ExportReportVerb implements Verb {

    private final Features features;

    public ExportReportVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("report", "export");
    }

    @Override
    public Text purpose() {
        return text("verb.export.purpose");
    }

    @Override
    public List<Argument> arguments() {
        List<Argument> arguments =
                new ArrayList<>(List.of(Words.reportArgument(), Words.publishArgument()));
        arguments.addAll(Words.fileArguments());
        arguments.addAll(ShowAnyway.arguments());
        return arguments;
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    /// What is to be told all the same is kept with the report.
    @Override
    public StoreNeed storeNeed(Predicate<String> given) {
        return ShowAnyway.isAsked(given) ? StoreNeed.CHANGE : StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportStore reports = new ReportStore(context.store());
        Report report = Words.report(reports, context.value("report"));
        Set<ReportFormat> formats = Words.formats(context.value("format"));
        ReportDesk desk = new ReportDesk(features, context.store(), ZoneId.systemDefault());
        ShowAnyway shown = ShowAnyway.keep(context, desk, reports, report);
        List<Path> files =
                Words.inTemplate(
                                writing(
                                        context,
                                        desk,
                                        report,
                                        reports.frozen().contains(report.id())),
                                context)
                        .write(formats, context.path("out"), context.monitor());
        List<Text> sentences = new ArrayList<>(shown.sentences());
        files.forEach(file -> sentences.add(text("verb.written", file)));
        return Outcome.done(
                sentences,
                Map.of(
                        "report", report.id(),
                        "files", files.stream().map(Path::toString).toList(),
                        "shown", shown.data()));
    }

    private static ReportWriting writing(
            VerbContext context, ReportDesk desk, Report report, boolean frozen)
            throws ProblemException {
        if (frozen) {
            return ReportWriting.of(desk.adopted(report.id()), report.period());
        }
        Prepared prepared = desk.prepare(report.id(), Words.publishing(context), context.monitor());
        return ReportWriting.of(prepared.content(), report.period()).withRows(prepared.numbers());
    }
}
