package no.rettesnor.risk.commandline;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.export.RiskExport;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.export.RiskPublication;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.store.RiskStore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `risk export`: analyses as files. For publication nothing that somebody has written goes out,
/// only how many risks stand in each cell of the matrix, and no number that is too small to tell.
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

    private static Outcome outcome(ExitCode code, List<Path> files, List<Text> notes) {
        List<Text> sentences = new ArrayList<>();
        files.forEach(file -> sentences.add(text("verb.written", file)));
        sentences.addAll(notes);
        return new Outcome(
                code, sentences, Map.of("files", files.stream().map(Path::toString).toList()));
    }
}
