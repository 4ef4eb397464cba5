package no.rettesnor.app.verbs;

import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `restore`: puts a backup in the place of the store; what stood there is kept beside it.
public final class RestoreVerb implements Verb {

    @Override
    public List<String> path() {
        return List.of("restore");
    }

    @Override
    public Text purpose() {
        return AppTexts.text("restore.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Positional("backup", "BACKUP", AppTexts.text("restore.backup")));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.FILE;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        Path backup = context.path("backup");
        Store.restore(backup, context.storeFile(), context.monitor());
        return Outcome.done(
                List.of(AppTexts.text("restore.done", context.storeFile(), backup)),
                Map.of("store", context.storeFile().toString()));
    }
}
