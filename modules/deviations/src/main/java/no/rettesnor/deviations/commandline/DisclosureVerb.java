package no.rettesnor.deviations.commandline;

import static no.rettesnor.deviations.model.DeviationTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.deviations.export.DisclosureFiles;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.FilterExpression;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `disclosure export`: the deviations of a filter as others may read them, with all that the
/// program proposes to take out taken out. Nobody has reviewed it, and the files say so.
public final class DisclosureVerb implements Verb {

    @Override
    public List<String> path() {
        return List.of("disclosure", "export");
    }

    @Override
    public Text purpose() {
        return text("verb.disclosure.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Option("filter", "FILTER", text("verb.list.filter"), false),
                new Argument.Option("title", "TITLE", text("verb.disclosure.title"), false),
                new Argument.Option("case", "NUMBER", text("verb.disclosure.case"), false),
                new Argument.Option("out", "DIR", text("verb.disclosure.out"), true));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        DeviationStore register = new DeviationStore(context.store());
        DeviationFilter filter =
                FilterExpression.parse(
                        context.find("filter").orElse(""), register.list().vocabulary());
        List<String> ids = register.list().ids(filter, DeviationSort.LATEST);
        if (ids.isEmpty()) {
            throw new ProblemException(text("problem.disclosure.none"));
        }
        DisclosureFiles.Written written =
                new DisclosureFiles(context.store(), context.language(), context.monitor())
                        .writeUnreviewed(
                                ids,
                                context.find("title")
                                        .orElseGet(
                                                () ->
                                                        text("disclosure.title")
                                                                .in(context.language())),
                                context.find("case").orElse(""),
                                context.path("out"));
        List<Text> sentences = new ArrayList<>();
        sentences.add(text("disclosure.done", written.deviations(), written.redactions()));
        for (Path file : written.files()) {
            sentences.add(Text.verbatim(file.toString()));
        }
        if (written.unreviewed() > 0) {
            sentences.add(
                    text("disclosure.note.unreviewed", written.unreviewed(), written.redactions()));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("deviations", written.deviations());
        data.put("redactions", written.redactions());
        data.put("unreviewed", written.unreviewed());
        data.put("files", written.files().stream().map(Path::toString).toList());
        return new Outcome(
                written.unreviewed() > 0 ? ExitCode.NEEDS_ATTENTION : ExitCode.DONE,
                sentences,
                data);
    }
}
