package no.rettesnor.app.verbs;

import no.rettesnor.app.start.Demonstration;
import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `demo`: the sample municipality in a store of its own, to try everything on.
///
/// With `--show` the window opens on it; where there is no display, the annual report and pictures
/// of the main screens are written instead, so that there is something to look at all the same.
public final class DemoVerb implements Verb {

    private final Demonstration demonstration;

    public DemoVerb(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public List<String> path() {
        return List.of("demo");
    }

    @Override
    public Text purpose() {
        return AppTexts.text("demo.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Option("out", "DIR", AppTexts.text("demo.out"), true),
                new Argument.Flag("show", AppTexts.text("demo.show")),
                new Argument.Flag("pictures", AppTexts.text("demo.pictures")));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.NONE;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        Path folder = context.path("out");
        Path store = demonstration.prepare(folder, context.language(), context.monitor());
        List<Text> sentences = new ArrayList<>();
        Map<String, Object> data = new LinkedHashMap<>();
        sentences.add(AppTexts.text("demo.done", store));
        data.put("store", store.toString());
        boolean show = context.flag("show");
        if (show && demonstration.canShow()) {
            demonstration.show(store, context.language());
        } else if (show || context.flag("pictures")) {
            List<Path> written =
                    demonstration.describe(store, folder, context.language(), context.monitor());
            if (show) {
                sentences.add(AppTexts.text("demo.noDisplay"));
            }
            sentences.add(AppTexts.text("demo.written", folder, written.size()));
            data.put("files", written.stream().map(Path::toString).toList());
        }
        return Outcome.done(sentences, data);
    }
}
