package no.rettesnor.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// One numbered script of a feature.
///
/// All pending scripts of all features run in one transaction with foreign keys unchecked (they are
/// checked before it commits) and with the log's triggers away: a script changes the form of the
/// store, it is not an edit. Rows that a script inserts are entered in the log afterwards.
///
/// @param number from 1 within the feature
/// @param name a word or two for messages and for the table of applied scripts
/// @param sql statements, each ended by a semicolon; no `BEGIN` or `COMMIT`
public record Migration(int number, String name, String sql) {

    public Migration {
        if (number < 1) {
            throw new IllegalArgumentException("Migrations are numbered from 1");
        }
        sql = sql.replace("\r\n", "\n");
    }

    /// Reads a script (UTF-8) and closes the stream; written so that `Migration.read(1, "register",
    /// X.class.getResourceAsStream("001-register.sql"))` says what is missing when it is missing.
    public static Migration read(int number, String name, @Nullable InputStream script) {
        if (script == null) {
            throw new IllegalStateException(
                    "The script of migration " + number + " (" + name + ") is missing");
        }
        try (script) {
            return new Migration(
                    number, name, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
