package no.rettesnor.imports.viewmodel;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportPreview;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.Presets;
import no.rettesnor.imports.run.RejectedRows;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that has been looked through.
///
/// @param target what it is to be imported into
/// @param file where it is
/// @param layout what the user said about how its table lies
/// @param sheets the sheets to choose between
/// @param sheet the one that is read
/// @param headerRow the number of the header's last row; 0 when there is none
/// @param textForm how a text file is read; empty for a workbook
/// @param survey what its columns hold
/// @param columnKeys the keys of its columns, from the left
/// @param preset the preset that knows it
public record Examined(
        ImportTarget target,
        Path file,
        TableLayout layout,
        List<String> sheets,
        String sheet,
        long headerRow,
        Optional<TableFile.TextForm> textForm,
        TableSurvey survey,
        List<String> columnKeys,
        Optional<Preset> preset) {

    static Examined of(
            Store store,
            ImportTarget target,
            Path file,
            TableLayout layout,
            ProgressMonitor monitor)
            throws ProblemException {
        try (ImportTable table = ImportTable.open(file, layout, target, monitor)) {
            return new Examined(
                    FixedTarget.of(target),
                    file,
                    layout,
                    table.sheets(),
                    table.sheet(),
                    table.headerRow(),
                    table.textForm(),
                    TableSurvey.of(table, monitor),
                    table.columnKeys(),
                    Preset.recognise(new Presets(store, target.key()).all(), table.columnKeys()));
        }
    }

    ImportPreview preview(Mapping mapping, Language language, ProgressMonitor monitor)
            throws ProblemException {
        try (ImportTable table = ImportTable.open(file, mapping.layout(), target, monitor)) {
            return ImportPreview.of(target, mapping, table, survey.firstRows(), language);
        }
    }

    /// Takes the file in. What cannot be taken is written beside it.
    ImportSummary takeIn(Store store, Mapping mapping, ProgressMonitor monitor)
            throws ProblemException {
        try (ImportTable table = ImportTable.open(file, mapping.layout(), target, monitor)) {
            return new ImportRun(store, target, mapping)
                    .run(table, RejectedRows.beside(file), monitor);
        }
    }

    /// The file's name without its folder.
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
