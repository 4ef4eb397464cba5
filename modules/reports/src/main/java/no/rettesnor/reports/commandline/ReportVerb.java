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
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.gathering.Gathering;
import no.rettesnor.reports.model.AnnualReport;
import no.rettesnor.reports.model.ReportFormat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `report`: the figures of a period, written to files.
public final class ReportVerb implements Verb {

    private final Features features;

    public ReportVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("report");
    }

    @Override
    public Text purpose() {
        return text("verb.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Option("period", "2025|2025-T2|2025-Q3", text("verb.period"), true),
                new Argument.Option("unit", "NAME", text("verb.unit"), false),
                new Argument.Option("format", "xlsx,docx", text("verb.format"), true),
                new Argument.Option("out", "DIR", text("verb.out"), true));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportingPeriod period = period(context.value("period"));
        Set<ReportFormat> formats = formats(context.value("format"));
        Path folder = context.path("out");
        AnnualReport report =
                new Gathering(features, context.store())
                        .gather(
                                period,
                                context.find("unit").orElse(""),
                                context.language(),
                                context.monitor());
        List<Path> files =
                new ReportWriting(report, java.time.ZoneId.systemDefault())
                        .write(formats, folder, context.monitor());
        List<Text> sentences = new ArrayList<>();
        files.forEach(file -> sentences.add(text("verb.written", file)));
        return Outcome.done(
                sentences,
                Map.of(
                        "period", period.toString(),
                        "figures", report.figures().size(),
                        "files", files.stream().map(Path::toString).toList()));
    }

    private static ReportingPeriod period(String words) throws ProblemException {
        return ReportingPeriod.parse(words)
                .orElseThrow(() -> new ProblemException(text("verb.no-period", words)));
    }

    private static Set<ReportFormat> formats(String words) throws ProblemException {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String ending : words.split(",", -1)) {
            formats.add(
                    ReportFormat.byEnding(ending)
                            .orElseThrow(
                                    () -> new ProblemException(text("verb.no-format", ending))));
        }
        return formats;
    }
}
