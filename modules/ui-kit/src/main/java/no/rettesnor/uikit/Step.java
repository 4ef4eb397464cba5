package no.rettesnor.uikit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

import no.rettesnor.kernel.Text;

/// One step of a longer task, see [Dialogs#steps] and `Stepper`.
///
/// @param title two or three words
/// @param content what is shown
/// @param enter called each time the step comes up
/// @param ready whether the user can go on from here
public record Step(Text title, Node content, Runnable enter, ObservableBooleanValue ready) {

    /// A step that needs nothing before and can always be left.
    public static Step of(Text title, Node content) {
        return new Step(title, content, () -> {}, new ReadOnlyBooleanWrapper(true));
    }

    public Step onEnter(Runnable action) {
        return new Step(title, content, action, ready);
    }

    public Step readyWhen(ObservableBooleanValue condition) {
        return new Step(title, content, enter, condition);
    }
}
