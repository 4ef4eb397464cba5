package no.rettesnor.commandline;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers one command line: finds the verb, opens its store, runs it, says how it went.
///
/// Sentences and data go to `out`; what went wrong and the progress go to `err`, so that a script
/// can read the first and a person sees the second.
public final class CommandLineProgram {

    private final String name;
    private final String version;
    private final List<Verb> verbs;
    private final StoreOpening stores;
    private final Language defaultLanguage;
    private final PrintWriter out;
    private final PrintWriter err;
    private final ProgressMonitor monitor;

    /// @param name what the user typed to start it
    /// @param version shown by `--version`
    /// @param defaultLanguage spoken unless `--lang` says another
    /// @param monitor sees the progress; cancelled when the user presses Ctrl+C
    public CommandLineProgram(
            String name,
            String version,
            List<Verb> verbs,
            StoreOpening stores,
            Language defaultLanguage,
            PrintWriter out,
            PrintWriter err,
            ProgressMonitor monitor) {
        this.name = name;
        this.version = version;
        this.verbs = List.copyOf(verbs);
        this.stores = stores;
        this.defaultLanguage = defaultLanguage;
        this.out = out;
        this.err = err;
        this.monitor = monitor;
    }

    /// Runs the command and tells how it went; never throws for what a user did.
    public ExitCode run(String... words) {
        Language language = languageOf(words);
        CommandLine root = new CommandTree(language).of(name, verbs);
        try {
            return answer(root.parseArgs(words), language);
        } catch (ParameterException misunderstood) {
            return misunderstood(misunderstood, language);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private ExitCode answer(ParseResult root, Language language) {
        ParseResult called = deepest(root);
        if (called.isUsageHelpRequested() || root.isUsageHelpRequested()) {
            called.commandSpec().commandLine().usage(out, CommandLine.Help.Ansi.OFF);
            return ExitCode.DONE;
        }
        if (root.isVersionHelpRequested()) {
            out.println(version);
            return ExitCode.DONE;
        }
        if (!(called.commandSpec().userObject() instanceof Verb verb)) {
            called.commandSpec().commandLine().usage(err, CommandLine.Help.Ansi.OFF);
            return ExitCode.WRONG_USE;
        }
        requireOptions(verb, called);
        Answer answer =
                called.hasMatchedOption(CommandTree.JSON) || root.hasMatchedOption(CommandTree.JSON)
                        ? new JsonAnswer(out, language)
                        : new SpokenAnswer(out, err, language);
        return carryOut(verb, root, called, language, answer);
    }

    private static void requireOptions(Verb verb, ParseResult called) {
        for (Argument argument : verb.arguments()) {
            if (argument instanceof Argument.Option option
                    && option.required()
                    && !called.hasMatchedOption("--" + option.name())) {
                ArgSpec missing = called.commandSpec().findOption("--" + option.name());
                throw new MissingParameterException(
                        called.commandSpec().commandLine(), missing, option.name());
            }
        }
    }

    private ExitCode carryOut(
            Verb verb, ParseResult root, ParseResult called, Language language, Answer answer) {
        try (OpenedStore store = opened(verb, root, called, language)) {
            Outcome outcome = verb.run(context(called, language, store));
            answer.outcome(outcome);
            return outcome.code();
        } catch (ProblemException problem) {
            answer.problem(ExitCode.PROBLEM, problem.text());
            return ExitCode.PROBLEM;
        } catch (CancelledException cancelled) {
            answer.problem(ExitCode.CANCELLED, CommandLineTexts.text("problem.cancelled"));
            return ExitCode.CANCELLED;
        } catch (RuntimeException failure) {
            if (failure instanceof Explained explained) {
                answer.problem(ExitCode.PROBLEM, explained.text());
                return ExitCode.PROBLEM;
            }
            System.getLogger(CommandLineProgram.class.getName())
                    .log(System.Logger.Level.ERROR, "The verb failed", failure);
            answer.problem(
                    ExitCode.FAULT,
                    CommandLineTexts.text("problem.fault", failure.getClass().getSimpleName()));
            return ExitCode.FAULT;
        }
    }

    private record OpenedStore(@Nullable Path file, @Nullable Store store)
            implements AutoCloseable {
        @Override
        public void close() {
            if (store != null) {
                store.close();
            }
        }
    }

    private OpenedStore opened(Verb verb, ParseResult root, ParseResult called, Language language)
            throws ProblemException {
        StoreNeed need = verb.storeNeed(name -> called.hasMatchedOption("--" + name));
        if (need == StoreNeed.NONE) {
            return new OpenedStore(null, null);
        }
        String file = optionOf(CommandTree.STORE, called, root);
        if (file == null) {
            throw new ProblemException(
                    CommandLineTexts.text("problem.noStore", String.join(" ", verb.path())));
        }
        Path path = Paths.of(file);
        return need == StoreNeed.FILE
                ? new OpenedStore(path, null)
                : new OpenedStore(path, stores.open(path, need, language));
    }

    private static @Nullable String optionOf(String option, ParseResult... places) {
        for (ParseResult place : places) {
            String value = place.matchedOptionValue(option, (String) null);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private VerbContext context(ParseResult called, Language language, OpenedStore opened) {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (OptionSpec option : called.matchedOptions()) {
            String argument = option.longestName().substring(2);
            if (option.type() == boolean.class) {
                flags.add(argument);
            } else if (option.getValue() instanceof String value) {
                values.put(argument, value);
            } else if (option.getValue() instanceof List<?> several) {
                values.put(
                        argument,
                        several.stream().map(String::valueOf).collect(Collectors.joining("\n")));
            }
        }
        List<PositionalParamSpec> places = called.commandSpec().positionalParameters();
        List<Argument> positional =
                ((Verb) called.commandSpec().userObject())
                        .arguments().stream()
                                .filter(Argument.Positional.class::isInstance)
                                .toList();
        for (int i = 0; i < places.size(); i++) {
            if (((ArgSpec) places.get(i)).getValue() instanceof String value) {
                values.put(positional.get(i).name(), value);
            }
        }
        return new VerbContext(values, flags, language, monitor, opened.file(), opened.store());
    }

    private Language languageOf(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith(CommandTree.LANGUAGE + "=")) {
                return language(word.substring(CommandTree.LANGUAGE.length() + 1));
            }
            if (word.equals(CommandTree.LANGUAGE) && i + 1 < words.length) {
                return language(words[i + 1]);
            }
        }
        return defaultLanguage;
    }

    private Language language(String tag) {
        return Language.byTag(tag).orElse(defaultLanguage);
    }

    private ExitCode misunderstood(ParameterException misunderstood, Language language) {
        Text sentence = UsageSentence.of(misunderstood);
        err.println(sentence.in(language));
        return ExitCode.WRONG_USE;
    }

    private static ParseResult deepest(ParseResult result) {
        ParseResult deepest = result;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        return deepest;
    }
}
