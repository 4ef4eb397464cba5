package no.rettesnor.app.verbs;

import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `backup`: a whole copy of the store in one file, also while it is open in the window.
public final class BackupVerb implements Verb {

    @Override
    public List<String> path() {
        return List.of("backup");
    }

    @Override
    public Text purpose() {
        return AppTexts.text("backup.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(new Argument.Option("out", "FILE", AppTexts.text("backup.out"), true));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        Path target = context.path("out");
        context.store().backup(target, context.monitor());
        return Outcome.done(
                List.of(AppTexts.text("backup.done", context.storeFile(), target)),
                Map.of("backup", target.toString()));
    }
}
