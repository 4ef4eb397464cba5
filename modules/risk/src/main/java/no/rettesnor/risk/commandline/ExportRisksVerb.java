package no.rettesnor.risk.commandline;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.export.ComparisonExport;
import no.rettesnor.risk.export.RiskExport;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.export.RiskPublication;
import no.rettesnor.risk.model.AnalysisState;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskComparison;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.AnalysisPast;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `risk export`: analyses as files, or what has become of them since a day. For publication
/// nothing that somebody has written goes out, only how many risks stand in each cell of the
/// matrix, and no number that is too small to tell.
public final class ExportRisksVerb implements Verb {

    private final Features features;

    /// @param features what barriers may rest on is theirs
    public ExportRisksVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("risk", "export");
    }

    @Override
    public Text purpose() {
        return text("verb.export");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Positional("analyses", "ANALYSES", text("verb.export.analyses")),
                new Argument.Option(
                        "format", AnalysisWords.all(), text("verb.export.format"), true),
                new Argument.Option("out", "DIR", text("verb.export.out"), true),
                new Argument.Option("compare", "DATE", text("verb.export.compare"), false),
                new Argument.Flag("publish", text("verb.export.publish")));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        List<RiskAnalysis> analyses =
                AnalysisWords.analyses(
                        context.value("analyses"), new RiskStore(context.store()).analyses());
        Set<RiskFormat> formats = AnalysisWords.formats(context.value("format"));
        Path folder = context.path("out");
        List<String> ids = analyses.stream().map(RiskAnalysis::id).toList();
        Optional<String> since = context.find("compare");
        if (since.isPresent()) {
            if (context.flag("publish")) {
                throw new ProblemException(text("verb.export.compare.publish"));
            }
            return outcome(
                    ExitCode.DONE,
                    compared(context, analyses, day(since.get()), formats, folder),
                    List.of());
        }
        if (!context.flag("publish")) {
            List<Path> files =
                    new RiskExport(
                                    context.store(),
                                    features.safeguards(context.store()),
                                    context.language())
                            .write(ids, formats, folder, context.monitor());
            return outcome(ExitCode.DONE, files, List.of());
        }
        RiskPublication.Published published =
                new RiskPublication(context.store(), context.language())
                        .write(ids, formats, folder, context.monitor());
        return outcome(
                published.exposed() ? ExitCode.NEEDS_ATTENTION : ExitCode.DONE,
                published.files(),
                List.of(published.note()));
    }

    private static LocalDate day(String words) throws ProblemException {
        try {
            return LocalDate.parse(words.strip());
        } catch (DateTimeParseException unreadable) {
            throw new ProblemException(text("verb.export.compare.day", words), unreadable);
        }
    }

    /// Each analysis held against itself at the end of that day.
    private static List<Path> compared(
            VerbContext context,
            List<RiskAnalysis> analyses,
            LocalDate day,
            Set<RiskFormat> formats,
            Path folder)
            throws ProblemException {
        Store store = context.store();
        if (ComparisonExport.FORMATS.stream().noneMatch(formats::contains)) {
            throw new ProblemException(text("verb.export.compare.format"));
        }
        AnalysisPast past = new AnalysisPast(store);
        Text then = Days.words(day);
        Text now = Days.words(LocalDate.now(store.clock()));
        List<Path> files = new ArrayList<>();
        for (RiskAnalysis analysis : analyses) {
            AnalysisState before =
                    past.at(analysis.id(), past.endOf(day))
                            .orElseThrow(
                                    () ->
                                            new ProblemException(
                                                    text(
                                                            "verb.export.compare.missing",
                                                            analysis.title(),
                                                            then)));
            AnalysisState after = past.at(analysis.id(), store.clock().instant()).orElseThrow();
            files.addAll(
                    new ComparisonExport(store.clock(), context.language())
                            .write(
                                    new Compared(
                                            RiskComparison.of(before, after, Stage.BEFORE),
                                            then,
                                            now,
                                            false),
                                    formats,
                                    folder,
                                    context.monitor()));
        }
        return files;
    }

    private static Outcome outcome(ExitCode code, List<Path> files, List<Text> notes) {
        List<Text> sentences = new ArrayList<>();
        files.forEach(file -> sentences.add(text("verb.written", file)));
        sentences.addAll(notes);
        return new Outcome(
                code, sentences, Map.of("files", files.stream().map(Path::toString).toList()));
    }
}
