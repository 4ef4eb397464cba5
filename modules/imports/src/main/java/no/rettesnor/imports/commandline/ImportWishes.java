package no.rettesnor.imports.commandline;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.kernel.ProblemException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody on the command line knows better than what is found or guessed: how the table lies
/// in its file, and what is the same for all its rows.
final class ImportWishes {

    private final VerbContext context;

    ImportWishes(VerbContext context) {
        this.context = context;
    }

    static List<Argument> arguments() {
        return List.of(
                new Argument.Options("set", "FIELD=VALUE", text("verb.set")),
                new Argument.Option("sheet", "NAME", text("verb.sheet"), false),
                new Argument.Option("header-row", "N", text("verb.header-row"), false),
                new Argument.Option("encoding", "NAME", text("verb.encoding"), false),
                new Argument.Option("separator", "CHAR", text("verb.separator"), false));
    }

    /// How the table lies: as said, else as that layout has it.
    TableLayout layout(TableLayout otherwise) throws ProblemException {
        TableLayout layout = otherwise;
        if (context.find("sheet").isPresent()) {
            layout = layout.onSheet(context.value("sheet"));
        }
        if (context.find("header-row").isPresent()) {
            layout = layout.withHeaderRow(row(context.value("header-row")));
        }
        if (context.find("encoding").isPresent()) {
            layout = layout.inCharset(context.value("encoding").strip());
        }
        if (context.find("separator").isPresent()) {
            layout = layout.partedBy(mark(context.value("separator")));
        }
        return layout;
    }

    private static long row(String words) throws ProblemException {
        try {
            long row = Long.parseLong(words.strip());
            if (row >= 0) {
                return row;
            }
        } catch (NumberFormatException noNumber) {
            throw new ProblemException(text("verb.no-row", words), noNumber);
        }
        throw new ProblemException(text("verb.no-row", words));
    }

    private static char mark(String words) throws ProblemException {
        if (words.length() == 1 && words.charAt(0) != '"' && words.charAt(0) != '\n') {
            return words.charAt(0);
        }
        return switch (words.strip().toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> '\t';
            default -> throw new ProblemException(text("verb.no-separator", words));
        };
    }

    /// The mapping with what is the same for all rows.
    Mapping everywhere(ImportTarget target, Mapping mapping) throws ProblemException {
        Mapping wished = mapping;
        for (String setting : context.all("set")) {
            int equals = setting.indexOf('=');
            String value = equals < 0 ? "" : setting.substring(equals + 1).strip();
            if (value.isEmpty()) {
                throw new ProblemException(text("verb.no-value", setting));
            }
            String name = setting.substring(0, equals);
            ImportField field = new MappingGuess(target).called(name).orElse(null);
            if (field == null) {
                throw new ProblemException(
                        text(
                                "verb.no-field",
                                name,
                                target.fields().stream()
                                        .map(ImportField::key)
                                        .collect(Collectors.joining(", "))));
            }
            wished = wished.withEverywhere(field.key(), value);
        }
        return wished;
    }
}
