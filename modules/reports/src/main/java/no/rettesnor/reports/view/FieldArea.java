package no.rettesnor.reports.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import no.rettesnor.reports.content.NumberField;
import no.rettesnor.reports.content.NumberFields;
import no.rettesnor.reports.viewmodel.FieldText;
import no.rettesnor.reports.viewmodel.FieldText.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A text area in which number fields are shown as their numbers. A field is one thing: the caret
/// goes past it, and it is marked, copied and taken away whole. A click marks it; Enter or a double
/// click opens the rows it counts. To screen readers it is a text area like any other, and reads
/// with its numbers.
final class FieldArea extends TextArea {

    private final FieldText fields;
    private final Consumer<NumberField> openRows;
    private final Function<NumberField, String> explained;
    private final Tooltip tooltip = new Tooltip();
    private final ReadOnlyObjectWrapper<@Nullable NumberField> chosen =
            new ReadOnlyObjectWrapper<>();

    /// @param content as it is stored
    /// @param explained tells what a field is, in words
    /// @param openRows called with a field whose rows are wanted
    FieldArea(
            String content,
            NumberFields numbers,
            Function<NumberField, String> explained,
            Consumer<NumberField> openRows) {
        this.fields = new FieldText(numbers);
        this.explained = explained;
        this.openRows = openRows;
        setText(fields.shown(content));
        setTextFormatter(new TextFormatter<>(this::whole));
        setWrapText(true);
        selectionProperty().subscribe(range -> chosen.set(marked()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /// The field that is marked; null when none is.
    ReadOnlyObjectProperty<@Nullable NumberField> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The text as it is stored.
    String content() {
        return fields.content(getText());
    }

    /// Puts a stored text in the place of the one that is there.
    void content(String content) {
        setText(fields.shown(content));
    }

    /// The text as it reads.
    String reading() {
        return FieldText.reading(getText());
    }

    /// The fields, in order.
    List<Span> spans() {
        return fields.spans(getText());
    }

    /// Puts a field in the place of what is marked.
    void insert(NumberField field) {
        replaceSelection(fields.shown(field.toString()));
        requestFocus();
    }

    /// Makes the marked field a number like any other, that follows nothing.
    void release() {
        replaceSelection(FieldText.reading(getSelectedText()));
        requestFocus();
    }

    private @Nullable NumberField marked() {
        return spans().stream()
                .filter(
                        span ->
                                span.start() == getSelection().getStart()
                                        && span.end() == getSelection().getEnd())
                .map(Span::field)
                .findFirst()
                .orElse(null);
    }

    private TextFormatter.Change whole(TextFormatter.Change change) {
        List<Span> spans = fields.spans(change.getControlText());
        if (change.isContentChange()) {
            widen(change, spans);
            if (change.getText().contains("[[")) {
                change.setText(fields.shown(change.getText()));
                int end = change.getRangeStart() + change.getText().length();
                change.selectRange(end, end);
            }
            return change;
        }
        int caret = change.getCaretPosition();
        int anchor = change.getAnchor();
        boolean onwards = caret >= change.getControlCaretPosition();
        for (Span span : spans) {
            if (span.holds(caret)) {
                boolean right = anchor == caret ? onwards : caret > anchor;
                int edge = right ? span.end() : span.start();
                anchor = anchor == caret ? edge : anchor;
                caret = edge;
            }
            if (span.holds(anchor)) {
                anchor = caret > anchor ? span.start() : span.end();
            }
        }
        change.selectRange(anchor, caret);
        return change;
    }

    /// Whoever takes a sign out of a field takes the field; whoever writes in one writes behind it.
    private static void widen(TextFormatter.Change change, List<Span> spans) {
        int start = change.getRangeStart();
        int end = change.getRangeEnd();
        for (Span span : spans) {
            if (start == end && span.holds(start)) {
                start = span.end();
                end = start;
            } else if (start < span.end() && end > span.start()) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        if (start != change.getRangeStart() || end != change.getRangeEnd()) {
            change.setRange(start, end);
            int behind = start + change.getText().length();
            change.selectRange(behind, behind);
        }
    }

    private void press(KeyEvent event) {
        NumberField field = chosen.get();
        if (event.getCode() == KeyCode.ENTER && field != null) {
            openRows.accept(field);
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        Optional<Span> under = under(event);
        tooltip.setText(under.map(span -> explained.apply(span.field())).orElse(""));
        setTooltip(under.isPresent() ? tooltip : null);
    }

    private void click(MouseEvent event) {
        under(event)
                .ifPresent(
                        span -> {
                            selectRange(span.start(), span.end());
                            if (event.getClickCount() == 2) {
                                openRows.accept(span.field());
                            }
                        });
    }

    private Optional<Span> under(MouseEvent event) {
        return getSkin() instanceof TextAreaSkin skin
                ? fields.at(getText(), skin.getIndex(event.getX(), event.getY()).getCharIndex())
                : Optional.empty();
    }

    /// Fields go to other texts as fields, and to other programs as their numbers.
    @Override
    public void copy() {
        String marked = getSelectedText();
        if (!marked.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(FieldText.reading(marked));
            content.put(format(), fields.content(marked));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.getContent(format()) instanceof String stored) {
            replaceSelection(fields.shown(stored));
        } else {
            super.paste();
        }
    }

    private static DataFormat format() {
        String name = "application/x-rettesnor-fields";
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
