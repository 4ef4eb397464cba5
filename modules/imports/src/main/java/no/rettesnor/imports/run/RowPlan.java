package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.values.DateReading;
import no.rettesnor.office.values.NumberReading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A mapping held against a target and a table: checked, and turned into positions.
final class RowPlan {

    private static final int SAMPLES = 200;

    private final List<ImportField> fields;
    private final List<List<String>> keys;
    private final Mapping mapping;
    private final Map<String, HeaderGuess.Column> columns = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, NumberReading> numbers = new HashMap<>();
    private final Map<String, CellReader> readers = new LinkedHashMap<>();

    /// @throws ProblemException when the mapping does not fit
    RowPlan(ImportTarget target, Mapping mapping, ImportTable table, ProgressMonitor monitor)
            throws ProblemException {
        this.fields = target.fields();
        this.keys = target.keys();
        this.mapping = mapping;
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).key(), i);
        }
        for (HeaderGuess.Column column : table.columns()) {
            columns.put(column.key(), column);
        }
        check(table);
        sampleNumbers(table, monitor);
    }

    private void check(ImportTable table) throws ProblemException {
        for (ColumnMapping column : mapping.columns()) {
            if (!columns.containsKey(column.column())) {
                throw new ProblemException(
                        text(
                                "mapping.no-column",
                                column.column(),
                                table.fileName(),
                                String.join(", ", table.columnKeys())));
            }
            if (!positions.containsKey(column.field())) {
                throw new ProblemException(
                        text("mapping.no-field", column.column(), column.field()));
            }
        }
        for (ImportField field : fields) {
            boolean told =
                    mapping.constants().containsKey(field.key())
                            || mapping.columns().stream()
                                    .anyMatch(column -> column.field().equals(field.key()));
            if (field.isRequired() && !told) {
                throw new ProblemException(
                        text("mapping.required", field.name(), table.fileName()));
            }
        }
    }

    private void sampleNumbers(ImportTable table, ProgressMonitor monitor) throws ProblemException {
        Map<HeaderGuess.Column, List<Cell>> samples = new HashMap<>();
        for (ColumnMapping column : mapping.columns()) {
            if (field(column.field()).kind() == FieldKind.NUMBER) {
                samples.put(column(column), new ArrayList<>());
            }
        }
        if (samples.isEmpty()) {
            return;
        }
        try (DataRows rows = table.rows(monitor)) {
            TableRow row = rows.next();
            for (int i = 0; i < SAMPLES && row != null; i++) {
                for (Map.Entry<HeaderGuess.Column, List<Cell>> sample : samples.entrySet()) {
                    sample.getValue().add(row.cell(sample.getKey().index()));
                }
                row = rows.next();
            }
        }
        samples.forEach((column, cells) -> numbers.put(column.key(), NumberReading.of(cells)));
    }

    /// The positions of the columns that tell records apart; none when the file has no such
    /// columns.
    List<Integer> keyColumns() {
        for (List<String> key : keys) {
            List<Integer> at = new ArrayList<>();
            for (String part : key) {
                mapping.columns().stream()
                        .filter(column -> column.field().equals(part))
                        .findFirst()
                        .ifPresent(column -> at.add(column(column).index()));
            }
            if (at.size() == key.size()) {
                return List.copyOf(at);
            }
        }
        return List.of();
    }

    /// The columns that go nowhere, and hold something to judge by their name.
    List<String> unusedColumns() {
        List<String> used = mapping.columns().stream().map(ColumnMapping::column).toList();
        return columns.keySet().stream().filter(key -> !used.contains(key)).sorted().toList();
    }

    /// The record that rows are read into.
    ///
    /// @throws ProblemException when a constant cannot be read
    MappedRow row(NewChoices choices) throws ProblemException {
        List<MappedRow.MappedColumn> mapped = new ArrayList<>();
        for (ColumnMapping column : mapping.columns()) {
            HeaderGuess.Column place = column(column);
            CellReader reader = reader(column, place, choices);
            readers.put(column.column(), reader);
            mapped.add(
                    new MappedRow.MappedColumn(
                            place.index(),
                            positions.getOrDefault(column.field(), 0),
                            place.key(),
                            reader));
        }
        return new MappedRow(fields, mapped, constants(choices), mapping.source());
    }

    private CellReader reader(ColumnMapping column, HeaderGuess.Column place, NewChoices choices) {
        ImportField field = field(column.field());
        if (field.kind().hasChoices()) {
            return new ChoiceReader(field, column, choices, place.name());
        }
        NumberReading decimal =
                numbers.getOrDefault(
                        column.column(), NumberReading.with(NumberReading.Decimal.COMMA));
        return CellReader.of(field.kind(), column.dates(), decimal, place.name());
    }

    private @Nullable Object[] constants(NewChoices choices) throws ProblemException {
        @Nullable Object[] constants = new Object[fields.size()];
        for (Map.Entry<String, String> constant : mapping.constants().entrySet()) {
            Integer position = positions.get(constant.getKey());
            if (position != null && !constant.getValue().isBlank()) {
                constants[position] = constant(fields.get(position), constant.getValue(), choices);
            }
        }
        return constants;
    }

    private static Object constant(ImportField field, String words, NewChoices choices)
            throws ProblemException {
        Object value;
        if (field.kind().hasChoices()) {
            Optional<String> key =
                    choices.exists(field, words) ? Optional.of(words) : choices.named(field, words);
            if (key.isEmpty() && field.isExtensible()) {
                key = Optional.of(choices.create(field, words.strip()));
            }
            value =
                    key.<Object>map(one -> field.kind() == FieldKind.CHOICE ? one : List.of(one))
                            .orElse(CellReader.UNREADABLE);
        } else {
            CellReader reader =
                    CellReader.of(
                            field.kind(),
                            DateReading.Order.DAY_FIRST,
                            NumberReading.with(NumberReading.Decimal.POINT),
                            field.name());
            Object read = reader.value(Cell.of(words), words.strip());
            value = read == null ? CellReader.UNREADABLE : read;
        }
        if (CellReader.UNREADABLE.equals(value)) {
            throw new ProblemException(text("mapping.constant", words, field.name()));
        }
        return value;
    }

    private ImportField field(String key) {
        return fields.get(positions.getOrDefault(key, 0));
    }

    private HeaderGuess.Column column(ColumnMapping column) {
        HeaderGuess.Column found = columns.get(column.column());
        if (found == null) {
            throw new IllegalStateException("Unchecked column " + column.column());
        }
        return found;
    }

    /// What a user may want to know about what the plan leaves out.
    List<Text> warnings() {
        List<Text> warnings = new ArrayList<>();
        List<String> unused = unusedColumns();
        if (!unused.isEmpty()) {
            warnings.add(
                    text(
                            "warning.unused-columns",
                            unused.size(),
                            unused.stream().limit(8).collect(Collectors.joining(", "))
                                    + (unused.size() > 8 ? ", …" : "")));
        }
        readers.forEach(
                (column, reader) -> {
                    if (reader.leftBlank() > 0) {
                        HeaderGuess.Column place = columns.get(column);
                        Text name = place == null ? Text.verbatim(column) : place.name();
                        long cells = reader.leftBlank();
                        warnings.add(
                                reader instanceof ChoiceReader
                                        ? text("warning.left-blank", cells, name)
                                        : text("warning.no-time", cells, name));
                    }
                });
        return warnings;
    }
}
