package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks which formats to write. Nothing is chosen until at least one is ticked.
final class FormatForm {

    private final Workplace workplace;
    private final Map<RiskFormat, CheckBox> boxes = new EnumMap<>(RiskFormat.class);
    private final VBox form = new VBox(8);

    FormatForm(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Offers one more.
    ///
    /// @param id of its box
    FormatForm offer(RiskFormat format, String id, Text label, boolean ticked) {
        CheckBox box = new CheckBox(workplace.say(label));
        box.setId(id);
        box.setSelected(ticked);
        boxes.put(format, box);
        form.getChildren().add(box);
        return this;
    }

    /// @return what was ticked; empty when the user thought better of it
    Optional<Set<RiskFormat>> ask(Text title) {
        return workplace
                .dialogs()
                .form(new Dialogs.Form<>(title, form, text("export.choose-folder"), this::ticked));
    }

    private Optional<Set<RiskFormat>> ticked() {
        Set<RiskFormat> formats = EnumSet.noneOf(RiskFormat.class);
        boxes.forEach(
                (format, box) -> {
                    if (box.isSelected()) {
                        formats.add(format);
                    }
                });
        return formats.isEmpty() ? Optional.empty() : Optional.of(formats);
    }
}
