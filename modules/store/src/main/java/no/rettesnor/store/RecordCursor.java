package no.rettesnor.store;

import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The rows of a result as records, read as they are asked for. Failures of the database come as
/// [PersistenceException], as from every other statement.
final class RecordCursor implements Cursor<@Nullable Object> {

    private final RecordShape shape;
    private final ResultSet result;
    private final int[] columns;
    private int index = -1;
    private boolean consumed;

    RecordCursor(RecordShape shape, ResultSet result) throws SQLException {
        this.shape = shape;
        this.result = result;
        this.columns = shape.columns(result);
    }

    private final class Rows implements Iterator<@Nullable Object> {

        private boolean standsOnNext;

        @Override
        public boolean hasNext() {
            if (!standsOnNext && !consumed) {
                try {
                    standsOnNext = result.next();
                } catch (SQLException e) {
                    throw new PersistenceException(e);
                }
                consumed = !standsOnNext;
            }
            return standsOnNext;
        }

        @Override
        public @Nullable Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            standsOnNext = false;
            index++;
            try {
                return shape.read(result, columns);
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        return new Rows();
    }

    @Override
    public boolean isOpen() {
        return index >= 0 && !consumed;
    }

    @Override
    public boolean isConsumed() {
        return consumed;
    }

    @Override
    public int getCurrentIndex() {
        return index;
    }

    @Override
    public void close() {
        try {
            result.close();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
