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
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.ReportFormat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `report`: a period's report as the template has it, written to files in one go.
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
        List<Argument> arguments =
                new ArrayList<>(
                        List.of(
                                Words.periodArgument(),
                                Words.unitArgument(),
                                Words.publishArgument()));
        arguments.addAll(Words.fileArguments());
        return arguments;
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportingPeriod period = Words.period(context.value("period"));
        Set<ReportFormat> formats = Words.formats(context.value("format"));
        Path folder = context.path("out");
        Prepared prepared =
                new ReportDesk(features, context.store(), ZoneId.systemDefault())
                        .fromTemplate(
                                period,
                                context.find("unit").orElse(""),
                                context.language(),
                                Words.publishing(context),
                                context.monitor());
        ReportWriting writing =
                ReportWriting.of(prepared.content(), period.toString())
                        .withRows(prepared.numbers());
        List<Path> files =
                Words.inTemplate(writing, context).write(formats, folder, context.monitor());
        List<Text> sentences = new ArrayList<>();
        files.forEach(file -> sentences.add(text("verb.written", file)));
        if (prepared.disclosure().exposed() > 0) {
            sentences.add(text("verb.exposed", prepared.disclosure().exposed()));
        }
        return Outcome.done(
                sentences,
                Map.of(
                        "period", period.toString(),
                        "figures", prepared.content().figures().size(),
                        "hidden", prepared.content().hidden(),
                        "files", files.stream().map(Path::toString).toList()));
    }
}
