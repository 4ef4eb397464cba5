package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

/// Says in one sentence what the database's error codes mean for a user.
final class Failures {

    private Failures() {}

    /// For work on the open store.
    static StoreFailure unchecked(Path file, Throwable cause) {
        return cause instanceof StoreFailure known
                ? known
                : new StoreFailure(text(file, cause), cause);
    }

    /// For opening, backing up, restoring.
    static ProblemException checked(Path file, Throwable cause) {
        return new ProblemException(text(file, cause), cause);
    }

    /// Whether a rule of the tables was broken: a foreign key, a unique index, a check.
    static boolean isConstraint(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_CONSTRAINT);
    }

    /// Whether it is of that family of errors.
    static boolean is(SQLException failure, SQLiteErrorCode family) {
        return primary(failure) == family.code;
    }

    private static Text text(Path file, Throwable cause) {
        @Nullable SQLException failure = sqlFailure(cause);
        if (failure == null) {
            return StoreTexts.text("store.unexpected", file, String.valueOf(cause.getMessage()));
        }
        return switch (SQLiteErrorCode.getErrorCode(primary(failure))) {
            case SQLITE_FULL -> StoreTexts.text("store.disk-full", file);
            case SQLITE_NOTADB -> StoreTexts.text("store.not-a-store", file);
            case SQLITE_CORRUPT -> StoreTexts.text("store.damaged", file);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                    StoreTexts.text("store.not-writable", file);
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreTexts.text("store.busy", file);
            case SQLITE_IOERR -> StoreTexts.text("store.disk-error", file);
            case SQLITE_CANTOPEN -> StoreTexts.text("store.cannot-open", file);
            case SQLITE_INTERRUPT -> StoreTexts.text("store.interrupted", file);
            case SQLITE_CONSTRAINT -> StoreTexts.text("store.rule-broken", detail(failure));
            default -> StoreTexts.text("store.unexpected", file, detail(failure));
        };
    }

    private static @Nullable SQLException sqlFailure(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException failure) {
                return failure;
            }
        }
        return null;
    }

    private static int primary(SQLException failure) {
        // Extended codes keep their family in the low byte.
        int code =
                failure instanceof SQLiteException exact
                        ? exact.getResultCode().code
                        : failure.getErrorCode();
        return code & 0xff;
    }

    private static String detail(SQLException failure) {
        return String.valueOf(failure.getMessage());
    }
}
