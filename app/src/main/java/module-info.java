import org.jspecify.annotations.NullMarked;

/// The program: finds the features, opens the store and shows the window or answers on the command
/// line. Assembly only; what two features share belongs in a module below.
@NullMarked
module no.rettesnor.app {
    requires static org.jspecify;
    requires no.rettesnor.feature;
    requires no.rettesnor.imports;
    requires no.rettesnor.sampledata;
    requires no.rettesnor.uikit;
    requires java.logging;
    requires javafx.controls;
    requires org.slf4j;

    uses no.rettesnor.feature.Feature;
}
