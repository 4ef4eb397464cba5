package no.rettesnor.imports;

import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.Map;

/// A feature's side of one import: gets records in the order of the file and writes them.
///
/// Everything happens in one unit of work. What a session throws rolls the whole import back.
///
/// So that importing a file twice changes nothing, the feature keeps three short texts with each
/// row that was imported: [ImportRecord#source], [ImportRecord#key] and [ImportRecord#contentHash].
public interface ImportSession {

    /// Called once, before anything else.
    ///
    /// @param fileName the name of the file without its folder
    default void begin(String fileName) {}

    /// The rows that came from that source before, by their import key. Asked for once, before the
    /// first record; one query, not one per record.
    Map<String, KnownRow> known(String source);

    /// Makes a new choice that the user asked for. Called once for each value, when a record first
    /// uses it.
    ///
    /// @param field one that is extensible
    /// @param name as it stands in the file
    /// @return the new choice's key
    String createChoice(ImportField field, String name);

    /// Takes a record that is not known from before.
    ///
    /// @param row valid until this method returns
    RowOutcome insert(ImportRecord row);

    /// Takes a record that is known, and whose content differs from what was imported last. Fields
    /// for which [ImportRecord#isMapped] is false stay as they are.
    ///
    /// @param id the row's id in the feature
    /// @param row valid until this method returns
    RowOutcome update(String id, ImportRecord row);

    /// Called after the last record, for what is written at the end.
    ///
    /// @return what somebody should look at, though nothing was lost
    default List<Text> finish() {
        return List.of();
    }
}
