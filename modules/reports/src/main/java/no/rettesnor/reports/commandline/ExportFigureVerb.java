package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.Figure;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.FigureFile;
import no.rettesnor.reports.model.FigureKey;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// `figure export`: one figure of a period, as a picture or with its numbers. For publication the
/// whole report goes through the guard, so that figures written one by one hide the same numbers.
public final class ExportFigureVerb implements Verb {

    private final Features features;

    public ExportFigureVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("figure", "export");
    }

    @Override
    public Text purpose() {
        return text("verb.figure.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Positional("figure", "FIGURE", text("verb.figure.which")),
                Words.periodArgument(),
                Words.unitArgument(),
                Words.publishArgument(),
                new Argument.Option("out", "FILE", text("verb.figure.out"), true));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        ReportingPeriod period = Words.period(context.value("period"));
        Path file = context.path("out");
        Prepared prepared =
                new ReportDesk(features, context.store(), ZoneId.systemDefault())
                        .fromTemplate(
                                period,
                                context.find("unit").orElse(""),
                                context.language(),
                                Words.publishing(context),
                                context.monitor());
        String wanted = context.value("figure");
        Figure figure = prepared.numbers().figures().get(FigureKey.of(wanted));
        if (figure == null) {
            throw new ProblemException(text("verb.no-figure", wanted));
        }
        new FigureFile(figure, context.language()).write(file, context.monitor());
        return Outcome.done(
                List.of(text("verb.written", file)),
                Map.of("figure", wanted, "period", period.toString(), "file", file.toString()));
    }
}
