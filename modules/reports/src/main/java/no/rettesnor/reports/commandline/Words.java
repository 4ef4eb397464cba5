package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.store.ReportStore;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads what the verbs about reports are told.
final class Words {

    private Words() {}

    /// `--period`, required.
    static Argument periodArgument() {
        return new Argument.Option("period", "2025|2025-T2|2025-Q3", text("verb.period"), true);
    }

    /// `--unit`.
    static Argument unitArgument() {
        return new Argument.Option("unit", "NAME", text("verb.unit"), false);
    }

    /// Which report of the store.
    static Argument reportArgument() {
        return new Argument.Positional("report", "REPORT", text("verb.report"));
    }

    /// `--publish`.
    static Argument publishArgument() {
        return new Argument.Flag("publish", text("verb.publish"));
    }

    /// `--format`, `--template`, `--slides-template` and `--out`: what files, how and where.
    static List<Argument> fileArguments() {
        return List.of(
                new Argument.Option("format", ReportFormat.LIST, text("verb.format"), true),
                new Argument.Option("template", "FILE", text("verb.template"), false),
                new Argument.Option("slides-template", "FILE", text("verb.slides-template"), false),
                new Argument.Option("out", "DIR", text("verb.out"), true));
    }

    /// Whom it is for: everybody when `--publish` was given.
    static Publishing publishing(VerbContext context) {
        return context.flag("publish") ? Publishing.outside() : Publishing.INTERNAL;
    }

    static ReportingPeriod period(String words) throws ProblemException {
        return ReportingPeriod.parse(words)
                .orElseThrow(() -> new ProblemException(text("verb.no-period", words)));
    }

    static Set<ReportFormat> formats(String words) throws ProblemException {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String ending : words.split(",", -1)) {
            formats.add(
                    ReportFormat.byEnding(ending)
                            .orElseThrow(
                                    () ->
                                            new ProblemException(
                                                    text(
                                                            "verb.no-format",
                                                            ending,
                                                            ReportFormat.LIST))));
        }
        return formats;
    }

    /// In the templates that were given, where some were.
    static ReportWriting inTemplate(ReportWriting writing, VerbContext context)
            throws ProblemException {
        ReportWriting dressed = writing;
        if (context.find("template").isPresent()) {
            dressed = dressed.inTemplate(context.path("template"));
        }
        return context.find("slides-template").isPresent()
                ? dressed.inSlides(context.path("slides-template"))
                : dressed;
    }

    /// The report with that id, title or period; the latest where several fit.
    static Report report(ReportStore reports, String words) throws ProblemException {
        String wanted = words.strip();
        List<Report> fitting =
                reports.reports().stream()
                        .filter(
                                report ->
                                        report.id().equals(wanted)
                                                || report.title().equalsIgnoreCase(wanted)
                                                || report.period().equalsIgnoreCase(wanted))
                        .toList();
        if (fitting.isEmpty()) {
            throw new ProblemException(text("verb.no-report", wanted));
        }
        return fitting.getFirst();
    }
}
