package no.rettesnor.commandline;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

import java.util.Comparator;
import java.util.List;

/// Lays the verbs out as the tree of commands that picocli parses and explains.
final class CommandTree {

    static final String STORE = "--store";
    static final String JSON = "--json";
    static final String LANGUAGE = "--lang";

    private final Language language;

    CommandTree(Language language) {
        this.language = language;
    }

    CommandLine of(String program, List<Verb> verbs) {
        CommandSpec root = CommandSpec.create().name(program);
        describe(root, CommandLineTexts.text("program.purpose"));
        root.usageMessage().footer(said(CommandLineTexts.text("program.exitCodes")));
        root.addOption(inherited(STORE, "FILE", CommandLineTexts.text("option.store")));
        root.addOption(
                inherited(LANGUAGE, "nb|nn|sv|en", CommandLineTexts.text("option.language")));
        root.addOption(
                OptionSpec.builder(JSON)
                        .type(boolean.class)
                        .scopeType(ScopeType.INHERIT)
                        .description(said(CommandLineTexts.text("option.json")))
                        .build());
        root.addOption(
                OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description(said(CommandLineTexts.text("option.help")))
                        .build());
        root.addOption(
                OptionSpec.builder("--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description(said(CommandLineTexts.text("option.version")))
                        .build());
        verbs.stream()
                .sorted(Comparator.comparing(verb -> String.join(" ", verb.path())))
                .forEach(verb -> add(root, verb));
        CommandLine line = new CommandLine(root);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private void add(CommandSpec root, Verb verb) {
        CommandSpec parent = root;
        List<String> path = verb.path();
        for (String word : path.subList(0, path.size() - 1)) {
            CommandLine existing = parent.subcommands().get(word);
            if (existing == null) {
                CommandSpec group = CommandSpec.create().name(word);
                describe(group, CommandLineTexts.text("group.purpose", word));
                parent.addSubcommand(word, group);
                parent = group;
            } else {
                parent = existing.getCommandSpec();
            }
        }
        CommandSpec spec = CommandSpec.wrapWithoutInspection(verb).name(path.getLast());
        describe(spec, verb.purpose());
        int place = 0;
        for (Argument argument : verb.arguments()) {
            if (argument instanceof Argument.Positional positional) {
                spec.addPositional(positional(positional, place++));
            } else {
                spec.addOption(option(argument));
            }
        }
        parent.addSubcommand(path.getLast(), spec);
    }

    private void describe(CommandSpec spec, Text purpose) {
        spec.usageMessage()
                .description(said(purpose))
                .synopsisHeading(said(CommandLineTexts.text("help.usage")))
                .commandListHeading(said(CommandLineTexts.text("help.commands")))
                .sortOptions(false)
                .abbreviateSynopsis(true);
    }

    private OptionSpec inherited(String name, String label, Text purpose) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .scopeType(ScopeType.INHERIT)
                .description(said(purpose))
                .build();
    }

    private PositionalParamSpec positional(Argument.Positional positional, int place) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(place))
                .paramLabel(positional.label())
                .type(String.class)
                .required(true)
                .description(said(positional.purpose()))
                .build();
    }

    private OptionSpec option(Argument argument) {
        OptionSpec.Builder builder =
                OptionSpec.builder("--" + argument.name()).description(said(argument.purpose()));
        return switch (argument) {
            case Argument.Option value ->
                    // Not required here: what a verb demands is not demanded of the verbs beneath
                    // it.
                    builder.type(String.class).paramLabel(value.label()).build();
            case Argument.Options values ->
                    builder.type(List.class)
                            .auxiliaryTypes(String.class)
                            .arity("1")
                            .paramLabel(values.label())
                            .build();
            case Argument.Flag flag -> builder.type(boolean.class).build();
            case Argument.Positional wrong ->
                    throw new IllegalArgumentException("Has a place, no name: " + wrong.name());
        };
    }

    private String said(Text text) {
        return text.in(language);
    }
}
