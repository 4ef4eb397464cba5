package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.TableRow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The first rows of a table as they will become, with what is wrong with them.
///
/// @param fields the names of the fields that the mapping fills, in the target's order
/// @param rows one for each row looked at
public record ImportPreview(List<Text> fields, List<Row> rows) {

    /// One row.
    ///
    /// @param number as a spreadsheet numbers rows
    /// @param values what each field becomes, in words; empty where it stays blank
    /// @param problem why the row will be rejected; empty when it will not
    public record Row(long number, List<String> values, String problem) {}

    /// Reads those rows as the mapping says.
    ///
    /// @throws ProblemException when the mapping does not fit
    public static ImportPreview of(
            ImportTarget target,
            Mapping mapping,
            ImportTable table,
            List<TableRow> rows,
            Language language)
            throws ProblemException {
        RowPlan plan = new RowPlan(target, mapping, table, ProgressMonitor.none());
        List<ImportField> fields = target.fields();
        MappedRow record = plan.row(new NewChoices(new Pretending(language), fields));
        List<Integer> filled = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (record.isMapped(i)) {
                filled.add(i);
                names.add(fields.get(i).name());
            }
        }
        InWords words = new InWords(fields, language);
        List<Row> previewed = new ArrayList<>();
        for (TableRow row : rows) {
            Text problem = record.load(row);
            previewed.add(
                    new Row(
                            row.number(),
                            filled.stream().map(field -> words.of(record, field)).toList(),
                            problem == null ? "" : problem.in(language)));
        }
        return new ImportPreview(names, previewed);
    }

    /// Says values as users read them.
    private static final class InWords {
        private final List<ImportField> fields;
        private final Language language;
        private final Map<String, String> choices = new HashMap<>();
        private final DateTimeFormatter day;

        InWords(List<ImportField> fields, Language language) {
            this.fields = fields;
            this.language = language;
            this.day =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(language.locale());
            for (ImportField field : fields) {
                field.choices()
                        .forEach(
                                choice ->
                                        choices.put(
                                                field.key() + "/" + choice.key(),
                                                choice.name().in(language)));
            }
        }

        String of(ImportRecord record, int position) {
            ImportField field = fields.get(position);
            Object value = record instanceof MappedRow row ? row.value(position) : null;
            return switch (value) {
                case null -> "";
                case LocalDate date -> day.format(date);
                case LocalTime time -> time.withNano(0).toString();
                case LocalDateTime moment when moment.toLocalTime().equals(LocalTime.MIDNIGHT) ->
                        day.format(moment);
                case LocalDateTime moment ->
                        day.format(moment) + " " + moment.toLocalTime().withNano(0);
                case Boolean flag -> text(flag ? "value.yes" : "value.no").in(language);
                case List<?> keys ->
                        String.join(", ", keys.stream().map(key -> choice(field, key)).toList());
                case String key when field.kind() == FieldKind.CHOICE -> choice(field, key);
                default -> value.toString();
            };
        }

        private String choice(ImportField field, Object key) {
            return choices.getOrDefault(field.key() + "/" + key, key.toString());
        }
    }

    /// Makes choices that are nothing but their names.
    private record Pretending(Language language) implements ImportSession {

        @Override
        public Map<String, KnownRow> known(String source) {
            return Map.of();
        }

        @Override
        public String createChoice(ImportField field, String name) {
            return text("preview.new", name).in(language);
        }

        @Override
        public RowOutcome insert(ImportRecord row) {
            return RowOutcome.Taken.UNCHANGED;
        }

        @Override
        public RowOutcome update(String id, ImportRecord row) {
            return RowOutcome.Taken.UNCHANGED;
        }
    }
}
