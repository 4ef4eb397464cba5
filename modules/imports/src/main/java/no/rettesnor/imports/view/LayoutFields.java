package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.util.StringConverter;

import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.viewmodel.Examined;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// How the table lies in its file: as it was found, for somebody to say otherwise. Every change
/// reads the file anew.
final class LayoutFields {

    private static final int LAST_HEADER_ROW = 60;
    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-1",
                    "ISO-8859-15",
                    "UTF-16LE",
                    "UTF-16BE",
                    "IBM850",
                    "x-MacRoman");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final Workplace workplace;
    private final ImportViewModel model;
    private final ComboBox<String> sheet = new ComboBox<>();
    private final Spinner<Integer> headerRow = new Spinner<>(0, LAST_HEADER_ROW, 1);
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ComboBox<Character> separator = new ComboBox<>();
    private boolean showing;

    LayoutFields(Workplace workplace, ImportViewModel model) {
        this.workplace = workplace;
        this.model = model;
        sheet.setId("import-sheet");
        sheet.setOnAction(event -> change(layout().onSheet(sheet.getValue())));
        headerRow.setId("import-header-row");
        headerRow.setEditable(true);
        headerRow.getEditor().setAccessibleText(workplace.say(text("file.header")));
        headerRow
                .valueProperty()
                .addListener(
                        (any, old, now) ->
                                change(layout().withHeaderRow(now == null ? null : (long) now)));
        encoding.setId("import-encoding");
        encoding.setOnAction(event -> change(layout().inCharset(encoding.getValue())));
        separator.setId("import-separator");
        separator.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Character mark) {
                        return mark == null ? "" : workplace.say(words(mark));
                    }

                    @Override
                    public @Nullable Character fromString(String words) {
                        return null;
                    }
                });
        separator.setOnAction(event -> change(layout().partedBy(separator.getValue())));
    }

    /// Puts the fields in their places.
    void addTo(FormGrid grid) {
        grid.field(new FormField(workplace.say(text("file.sheet")), sheet))
                .field(
                        new FormField(workplace.say(text("file.header")), headerRow)
                                .help(workplace.say(text("file.header.help"))))
                .field(
                        new FormField(workplace.say(text("file.encoding")), encoding)
                                .help(workplace.say(text("file.encoding.help"))))
                .field(new FormField(workplace.say(text("file.separator")), separator));
    }

    private static Text words(char mark) {
        return switch (mark) {
            case ';' -> text("separator.semicolon");
            case ',' -> text("separator.comma");
            case '\t' -> text("separator.tab");
            case '|' -> text("separator.bar");
            default -> Text.verbatim(String.valueOf(mark));
        };
    }

    private TableLayout layout() {
        Examined examined = model.examinedProperty().get();
        return examined == null ? TableLayout.asFound() : examined.layout();
    }

    private void change(TableLayout layout) {
        if (!showing && model.examinedProperty().get() != null) {
            model.relayout(layout);
        }
    }

    void show(@Nullable Examined examined) {
        showing = true;
        TableFile.TextForm form = examined == null ? null : examined.textForm().orElse(null);
        sheet.setDisable(examined == null || examined.sheets().size() < 2);
        headerRow.setDisable(examined == null);
        encoding.setDisable(form == null);
        separator.setDisable(form == null);
        if (examined != null) {
            sheet.setItems(FXCollections.observableArrayList(examined.sheets()));
            sheet.setValue(examined.sheet());
            headerRow
                    .getValueFactory()
                    .setValue((int) Math.min(LAST_HEADER_ROW, examined.headerRow()));
        }
        encoding.setItems(
                FXCollections.observableArrayList(
                        form == null ? List.of() : with(encodings(), form.charset())));
        encoding.setValue(form == null ? null : form.charset());
        separator.setItems(
                FXCollections.observableArrayList(
                        form == null ? List.of() : with(SEPARATORS, form.separator())));
        separator.setValue(form == null ? null : form.separator());
        showing = false;
    }

    private static List<String> encodings() {
        return ENCODINGS.stream().filter(Charset::isSupported).toList();
    }

    /// What was found stands among the choices, whatever it is.
    private static <T> List<T> with(List<T> usual, T found) {
        List<T> all = new ArrayList<>(usual);
        if (!all.contains(found)) {
            all.add(found);
        }
        return all;
    }
}
