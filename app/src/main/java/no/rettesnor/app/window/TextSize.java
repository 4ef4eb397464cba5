package no.rettesnor.app.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import no.rettesnor.uikit.theme.Appearance;

/// Larger and smaller text, in steps.
final class TextSize {

    private static final int STEP = 10;
    private static final int NORMAL = 100;

    private final ObjectProperty<Appearance> appearance;
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();

    TextSize(ObjectProperty<Appearance> appearance) {
        this.appearance = appearance;
        percent.bind(appearance.map(Appearance::textPercent));
    }

    ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    void larger() {
        change(STEP);
    }

    void smaller() {
        change(-STEP);
    }

    void normal() {
        appearance.set(appearance.get().withText(NORMAL));
    }

    private void change(int by) {
        appearance.set(appearance.get().withText(appearance.get().textPercent() + by));
    }
}
