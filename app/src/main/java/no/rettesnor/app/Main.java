package no.rettesnor.app;

import no.rettesnor.app.machine.Display;
import no.rettesnor.app.machine.UserFolders;
import no.rettesnor.app.start.Demonstration;
import no.rettesnor.app.start.WindowStart;
import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.app.verbs.BackupVerb;
import no.rettesnor.app.verbs.CheckVerb;
import no.rettesnor.app.verbs.DemoVerb;
import no.rettesnor.app.verbs.RestoreVerb;
import no.rettesnor.commandline.CommandLineProgram;
import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the program starts: with no verb the window opens, with one it answers.
public final class Main {

    private Main() {}

    /// @param words the command line
    public static void main(String[] words) throws InterruptedException {
        UserFolders folders = UserFolders.ofThisMachine();
        ProgramLog.toFolder(folders.state());
        Features features = FeatureLoader.load();
        WindowWords window = WindowWords.of(words).orElse(null);
        if (window != null && Display.isThere()) {
            Path store = window.store() == null ? null : window.store().toAbsolutePath();
            new WindowStart(features, folders).show(store, window.language());
            return;
        }
        ExitCode code =
                window != null ? noDisplay(window) : commandLine(features, folders).run(words);
        System.exit(code.number());
    }

    private static ExitCode noDisplay(WindowWords window) {
        Language language =
                window.language() == null ? Language.of(Locale.getDefault()) : window.language();
        PrintWriter err = writer(System.err);
        err.println(AppTexts.text("window.noDisplay").in(language));
        err.flush();
        return ExitCode.PROBLEM;
    }

    private static CommandLineProgram commandLine(Features features, UserFolders folders) {
        List<Verb> verbs = new ArrayList<>(features.verbs());
        verbs.add(new CheckVerb());
        verbs.add(new BackupVerb());
        verbs.add(new RestoreVerb());
        verbs.add(new DemoVerb(new Demonstration(features, folders)));
        PrintWriter err = writer(System.err);
        Language language = Language.of(Locale.getDefault());
        return new CommandLineProgram(
                "rettesnor",
                Version.current(),
                verbs,
                new StoreFiles(features),
                language,
                writer(System.out),
                err,
                new TerminalMonitor(
                        err,
                        language,
                        Optional.ofNullable(System.console())
                                .filter(Console::isTerminal)
                                .isPresent()));
    }

    /// The terminal's own encoding, so that æ, ø and å come out right.
    private static PrintWriter writer(java.io.PrintStream stream) {
        Charset encoding = stream.charset();
        return new PrintWriter(stream, false, encoding);
    }
}
