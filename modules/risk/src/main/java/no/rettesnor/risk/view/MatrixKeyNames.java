package no.rettesnor.risk.view;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.Command;

import java.util.List;

/// What keys do in the matrix, for the help; [MatrixKeys] does it.
final class MatrixKeyNames {

    private MatrixKeyNames() {}

    static List<Command> all() {
        return List.of(
                key("matrix.keys.into", RiskTexts.text("matrix.keys.into"), "Enter"),
                key("matrix.keys.list", RiskTexts.text("matrix.keys.list"), "Space"),
                key("matrix.keys.up", RiskTexts.text("matrix.keys.up"), "Shortcut+Up"),
                key("matrix.keys.down", RiskTexts.text("matrix.keys.down"), "Shortcut+Down"),
                key("matrix.keys.left", RiskTexts.text("matrix.keys.left"), "Shortcut+Left"),
                key("matrix.keys.right", RiskTexts.text("matrix.keys.right"), "Shortcut+Right"),
                key("matrix.keys.cancel", RiskTexts.text("matrix.keys.cancel"), "Esc"));
    }

    private static Command key(String id, Text name, String keys) {
        return Command.of(id, name, RiskTexts.text("matrix.name"), () -> {})
                .shortcut(keys)
                .shown(Command.Prominence.SEARCH);
    }
}
