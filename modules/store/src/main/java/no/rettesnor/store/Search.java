package no.rettesnor.store;

import no.rettesnor.kernel.Ref;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds rows by the words in the columns their features registered.
///
/// Lists that filter by words use the same index in their own SQL:
///
/// ```sql
/// AND d.id IN (SELECT e.id FROM search_index s JOIN search_entry e ON e.rowid = s.rowid
///              WHERE s.search_index MATCH #{match} AND e.kind = 'deviation')
/// ```
///
/// with `match` from [#matchExpression]. What a unit of work changes can be found once it is
/// committed.
public final class Search {

    private static final int RANKED_FROM = 4;

    private final Store store;

    Search(Store store) {
        this.store = store;
    }

    /// The rows that have all the words, each as the beginning of one of their own, best first.
    ///
    /// A single word of fewer than four letters begins too many to be weighed while one types: then
    /// the newest come first.
    ///
    /// @param words as typed; nothing is found when there is no letter or digit
    /// @param kinds which kinds of rows; empty for all
    /// @param limit the most hits
    public List<Hit> find(String words, Set<String> kinds, int limit) {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        boolean ranked = terms.size() > 1 || terms.getFirst().length() >= RANKED_FROM;
        String order = ranked ? "bm25(search_index, 5.0, 1.0)" : "search_index.rowid DESC";
        String among =
                kinds.isEmpty()
                        ? ""
                        : kinds.stream()
                                .map(kind -> "'" + kind.replace("'", "''") + "'")
                                .collect(Collectors.joining(", ", " AND e.kind IN (", ")"));
        String query =
                "SELECT e.kind, e.id FROM search_index JOIN search_entry e ON e.rowid ="
                        + " search_index.rowid WHERE search_index MATCH ?"
                        + among
                        + " ORDER BY "
                        + order
                        + " LIMIT ?";
        return store.withSession(
                session -> {
                    try {
                        List<Ref> found =
                                session.sql()
                                        .list(
                                                query,
                                                row -> new Ref(row.getString(1), row.getString(2)),
                                                matchExpression(words),
                                                limit);
                        List<Hit> hits = new ArrayList<>(found.size());
                        for (Ref ref : found) {
                            hits.add(new Hit(ref, title(session.sql(), ref)));
                        }
                        return hits;
                    } catch (SQLException e) {
                        throw Failures.unchecked(store.file(), e);
                    }
                });
    }

    /// What FTS5's MATCH takes for what a user typed: every word as a beginning, all of them,
    /// nothing that could be read as an operator. Matches nothing when there is no letter or digit.
    public static String matchExpression(String words) {
        List<String> terms = terms(words);
        return terms.isEmpty()
                ? "\"\""
                : terms.stream().map(Search::beginning).collect(Collectors.joining(" "));
    }

    /// Makes the whole index anew from the rows; the remedy when a check finds it wrong.
    public void rebuild() {
        try {
            store.requireWriting().writer().between(this::rebuild);
        } catch (SQLException e) {
            throw Failures.unchecked(store.file(), e);
        }
    }

    private void rebuild(Sql sql) throws SQLException {
        sql.update("BEGIN IMMEDIATE");
        try {
            SearchIndex index = new SearchIndex(sql, store.registry());
            for (TableShape shape : store.registry().shapes()) {
                index.rebuild(shape.entity().kind());
            }
            sql.update("COMMIT");
        } catch (SQLException e) {
            sql.update("ROLLBACK");
            throw e;
        }
    }

    /// One letter begins nearly everything; it must stand alone.
    private static String beginning(String term) {
        String quoted = "\"" + term.replace("\"", "\"\"") + "\"";
        return term.codePointCount(0, term.length()) > 1 ? quoted + "*" : quoted;
    }

    private static List<String> terms(String words) {
        List<String> terms = new ArrayList<>();
        for (String term : words.strip().split("\\s+")) {
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(term);
            }
        }
        return terms;
    }

    private String title(Sql sql, Ref ref) throws SQLException {
        TableShape shape = store.registry().ofKind(ref.kind()).orElse(null);
        if (shape == null) {
            return "";
        }
        return sql.first(
                        "SELECT "
                                + SearchIndex.joined(shape.entity().searchTitle())
                                + " FROM "
                                + shape.table()
                                + " t WHERE t.id = ?",
                        row -> row.getString(1),
                        ref.id())
                .orElse("");
    }
}
