package no.rettesnor.imports.run;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportTexts;
import no.rettesnor.imports.mapping.Cells;
import no.rettesnor.imports.mapping.Fingerprint;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.TableRow;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One row after the other, read as the mapping says. Made once for an import and filled again and
/// again, so that a long import makes no garbage but the values themselves.
final class MappedRow implements ImportRecord {

    private final List<ImportField> fields;
    private final MappedColumn[] columns;
    private final @Nullable Object[] constants;
    private final String source;
    private final boolean[] mapped;
    private final int[] columnsOfField;
    private final @Nullable Object[] values;
    private final Fingerprint print = new Fingerprint();
    private long rowNumber;
    private String key = "";
    private String contentHash = "";
    private long suspectCells;
    private long firstSuspectRow;

    /// A column that goes into a field.
    ///
    /// @param position in the row, from 0
    /// @param field position among the fields
    /// @param label the column's name, said before its text when several columns are joined
    record MappedColumn(int position, int field, String label, CellReader reader) {}

    MappedRow(
            List<ImportField> fields,
            List<MappedColumn> columns,
            @Nullable Object[] constants,
            String source) {
        this.fields = fields;
        this.columns = columns.toArray(MappedColumn[]::new);
        this.constants = constants;
        this.source = source;
        this.values = new Object[fields.size()];
        this.mapped = new boolean[fields.size()];
        this.columnsOfField = new int[fields.size()];
        for (MappedColumn column : columns) {
            mapped[column.field] = true;
            columnsOfField[column.field]++;
        }
        for (int i = 0; i < constants.length; i++) {
            mapped[i] |= constants[i] != null;
        }
    }

    /// Fills the record from the row.
    ///
    /// @return why the row cannot be taken; null when it can
    @Nullable Text load(TableRow row) {
        rowNumber = row.number();
        Arrays.fill(values, null);
        for (MappedColumn column : columns) {
            Cell cell = row.cell(column.position);
            String meaning = CellReader.meaning(cell);
            if (meaning != null) {
                Object value = column.reader.value(cell, meaning);
                if (CellReader.UNREADABLE.equals(value)) {
                    return column.reader.problem();
                }
                if (value != null) {
                    put(column, value);
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = constants[i];
            }
            if (values[i] == null && fields.get(i).isRequired()) {
                return ImportTexts.text("row.missing", fields.get(i).name());
            }
        }
        contentHash = hash();
        return null;
    }

    /// Gives the record its key.
    void identify(String newKey) {
        key = newKey;
    }

    private void put(MappedColumn column, Object value) {
        if (value instanceof String words && fields.get(column.field).kind().isText()) {
            if (Cells.isSuspect(words)) {
                firstSuspectRow = suspectCells++ == 0 ? rowNumber : firstSuspectRow;
            }
            String said = columnsOfField[column.field] > 1 ? column.label + ": " + words : words;
            Object before = values[column.field];
            values[column.field] = before == null ? said : before + "\n\n" + said;
        } else if (value instanceof List<?> keys
                && values[column.field] instanceof List<?> before) {
            Set<Object> all = new LinkedHashSet<>(before);
            all.addAll(keys);
            values[column.field] = List.copyOf(all);
        } else {
            values[column.field] = value;
        }
    }

    private String hash() {
        print.reset();
        for (int i = 0; i < values.length; i++) {
            if (mapped[i]) {
                print.add(i);
                switch (values[i]) {
                    case null -> print.add((String) null);
                    case String words -> print.add(words);
                    case LocalDate day -> print.add((int) day.toEpochDay());
                    case LocalDateTime moment -> {
                        print.add((int) moment.toLocalDate().toEpochDay());
                        print.add(moment.toLocalTime().toSecondOfDay());
                    }
                    case Object other -> print.add(other.toString());
                }
            }
        }
        return print.brief();
    }

    /// The value of any field.
    @Nullable Object value(int field) {
        return values[field];
    }

    /// Cells so far whose letters look damaged.
    long suspectCells() {
        return suspectCells;
    }

    /// The number of the first row with such a cell.
    long firstSuspectRow() {
        return firstSuspectRow;
    }

    @Override
    public long rowNumber() {
        return rowNumber;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String contentHash() {
        return contentHash;
    }

    @Override
    public boolean isMapped(int field) {
        return mapped[field];
    }

    @Override
    public @Nullable String text(int field) {
        return (String) values[field];
    }

    @Override
    public @Nullable LocalDate date(int field) {
        return (LocalDate) values[field];
    }

    @Override
    public @Nullable LocalDateTime dateTime(int field) {
        return (LocalDateTime) values[field];
    }

    @Override
    public @Nullable LocalTime time(int field) {
        return (LocalTime) values[field];
    }

    @Override
    public @Nullable BigDecimal number(int field) {
        return (BigDecimal) values[field];
    }

    @Override
    public @Nullable Boolean flag(int field) {
        return (Boolean) values[field];
    }

    @Override
    public @Nullable String choice(int field) {
        return (String) values[field];
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> choices(int field) {
        return values[field] == null ? List.of() : (List<String>) values[field];
    }
}
