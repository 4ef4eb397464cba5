package no.rettesnor.imports.commandline;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.Presets;
import no.rettesnor.imports.run.RejectedRows;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `import KIND FILE`: takes the file's rows as a preset says, or as its columns suggest.
///
/// Without `--preset` the preset that knows the file's headers is used, and without any the mapping
/// is guessed. Rows that cannot be taken are written beside the file, and the exit code says so.
public final class ImportVerb implements Verb {

    private final String kind;
    private final Function<Store, ImportTarget> target;

    /// @param kind the target's key, which is also the verb's name
    /// @param target made for the store when the verb runs
    public ImportVerb(String kind, Function<Store, ImportTarget> target) {
        this.kind = kind;
        this.target = target;
    }

    @Override
    public List<String> path() {
        return List.of("import", kind);
    }

    @Override
    public Text purpose() {
        return text("verb.purpose", kind);
    }

    @Override
    public List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument.Positional("file", "FILE", text("verb.file")));
        arguments.add(new Argument.Option("preset", "NAME", text("verb.preset"), false));
        arguments.add(new Argument.Option("source", "NAME", text("verb.source"), false));
        arguments.addAll(ImportWishes.arguments());
        arguments.add(new Argument.Option("rejected", "FILE", text("verb.rejected"), false));
        arguments.add(new Argument.Flag("dry-run", text("verb.dry-run")));
        return List.copyOf(arguments);
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.CHANGE_OR_CREATE;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        Store store = context.store();
        ImportTarget taking = target.apply(store);
        Path file = context.path("file");
        Presets presets = new Presets(store, taking.key());
        Optional<Preset> named = named(context, presets);
        ImportWishes wishes = new ImportWishes(context);
        TableLayout layout =
                wishes.layout(
                        named.map(preset -> preset.mapping().layout())
                                .orElseGet(TableLayout::asFound));
        try (ImportTable table = ImportTable.open(file, layout, taking, context.monitor())) {
            Optional<Preset> preset =
                    named.isPresent() ? named : Preset.recognise(presets.all(), table.columnKeys());
            Mapping mapping =
                    preset.isPresent() ? preset.get().mapping() : guessed(taking, table, context);
            if (context.find("source").isPresent()) {
                mapping = mapping.withSource(context.value("source"));
            }
            mapping = wishes.everywhere(taking, mapping);
            ImportRun run = new ImportRun(store, taking, mapping);
            ImportSummary summary =
                    context.flag("dry-run")
                            ? run.rehearse(table, context.monitor())
                            : run.run(table, rejectedFile(context, file), context.monitor());
            return outcome(table.fileName(), mapping, preset, summary, context.language());
        }
    }

    private Optional<Preset> named(VerbContext context, Presets presets) throws ProblemException {
        Optional<String> name = context.find("preset");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Preset> preset = presets.find(name.get());
        if (preset.isEmpty()) {
            String known = String.join(", ", presets.all().stream().map(Preset::name).toList());
            throw new ProblemException(text("verb.no-preset", name.get(), known));
        }
        return preset;
    }

    /// Files of the same kind come from the same system until the user says otherwise.
    private static Mapping guessed(ImportTarget target, ImportTable table, VerbContext context)
            throws ProblemException {
        TableSurvey survey = TableSurvey.of(table, context.monitor());
        return new MappingGuess(target)
                .guess(context.find("source").orElse(""), TableLayout.asFound(), survey.columns());
    }

    private static Path rejectedFile(VerbContext context, Path file) throws ProblemException {
        return context.find("rejected").isPresent()
                ? context.path("rejected")
                : RejectedRows.beside(file);
    }

    private static Outcome outcome(
            String file,
            Mapping mapping,
            Optional<Preset> preset,
            ImportSummary summary,
            Language language) {
        List<Text> sentences = new ArrayList<>();
        preset.ifPresent(used -> sentences.add(text("verb.used-preset", used.name())));
        mapping.columns()
                .forEach(
                        column ->
                                sentences.add(
                                        text("verb.column", column.column(), column.field())));
        mapping.constants()
                .forEach((field, value) -> sentences.add(text("verb.constant", value, field)));
        sentences.add(
                text(
                        summary.rehearsal() ? "verb.would" : "verb.did",
                        file,
                        summary.read(),
                        summary.inserted(),
                        summary.updated(),
                        summary.unchanged(),
                        summary.earlierVersions(),
                        summary.rejectedRows()));
        for (ImportSummary.Rejection rejection : summary.rejected()) {
            sentences.add(
                    text(
                            "verb.rejection",
                            rejection.rows(),
                            rejection.reason(),
                            rejection.firstRow()));
        }
        Path rejected = summary.rejectedFile();
        if (rejected != null) {
            sentences.add(text("verb.rejected-file", rejected));
        }
        sentences.addAll(summary.warnings());
        ExitCode code = summary.rejectedRows() > 0 ? ExitCode.NEEDS_ATTENTION : ExitCode.DONE;
        return new Outcome(code, sentences, data(summary, mapping, language));
    }

    private static Map<String, Object> data(
            ImportSummary summary, Mapping mapping, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dryRun", summary.rehearsal());
        data.put("read", summary.read());
        data.put("inserted", summary.inserted());
        data.put("updated", summary.updated());
        data.put("unchanged", summary.unchanged());
        data.put("earlierVersions", summary.earlierVersions());
        data.put("rejected", summary.rejectedRows());
        data.put(
                "reasons",
                summary.rejected().stream()
                        .map(
                                rejection ->
                                        Map.of(
                                                "reason", rejection.reason().in(language),
                                                "rows", rejection.rows(),
                                                "firstRow", rejection.firstRow()))
                        .toList());
        data.put("warnings", summary.warnings().stream().map(text -> text.in(language)).toList());
        Map<String, Object> columns = new LinkedHashMap<>();
        mapping.columns().forEach(column -> columns.put(column.column(), column.field()));
        data.put("columns", columns);
        Path rejected = summary.rejectedFile();
        if (rejected != null) {
            data.put("rejectedFile", rejected.toString());
        }
        return data;
    }
}
