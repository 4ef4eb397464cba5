package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.content.ReportCheck;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.freezing.Correction;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.store.ReportStore;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `report refresh`: what there is to look at now. In a draft: texts whose numbers have changed,
/// and what is missing. In a frozen report: the numbers that were corrected in the register since.
public final class RefreshVerb implements Verb {

    private final Features features;

    public RefreshVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("report", "refresh");
    }

    @Override
    public Text purpose() {
        return text("verb.refresh.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(Words.reportArgument());
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportStore reports = new ReportStore(context.store());
        Report report = Words.report(reports, context.value("report"));
        ReportDesk desk = new ReportDesk(features, context.store(), ZoneId.systemDefault());
        return reports.frozen().contains(report.id())
                ? corrected(report, desk.corrections(report.id(), context.monitor()))
                : checked(
                        report,
                        desk.prepare(report.id(), Publishing.INTERNAL, context.monitor())
                                .checks()
                                .all(),
                        context.language());
    }

    private static Outcome corrected(Report report, List<Correction> corrections) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(text("verb.refresh.corrected", report.title(), corrections.size()));
        corrections.forEach(
                correction ->
                        sentences.add(
                                text(
                                        "verb.refresh.correction",
                                        correction.figure(),
                                        correction.row(),
                                        correction.column(),
                                        correction.then(),
                                        correction.now())));
        return Outcome.done(
                sentences,
                Map.of(
                        "report",
                        report.id(),
                        "frozen",
                        true,
                        "corrections",
                        corrections.stream()
                                .map(
                                        correction ->
                                                Map.of(
                                                        "figure", correction.figure(),
                                                        "row", correction.row(),
                                                        "column", correction.column(),
                                                        "then", correction.then(),
                                                        "now", correction.now()))
                                .toList()));
    }

    private static Outcome checked(Report report, List<ReportCheck> checks, Language language) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(text("verb.refresh.checks", report.title(), checks.size()));
        checks.forEach(check -> sentences.add(check.words()));
        return Outcome.done(
                sentences,
                Map.of(
                        "report",
                        report.id(),
                        "frozen",
                        false,
                        "checks",
                        checks.stream()
                                .map(
                                        check ->
                                                Map.of(
                                                        "kind", check.kind().name(),
                                                        "words", check.words().in(language)))
                                .toList()));
    }
}
