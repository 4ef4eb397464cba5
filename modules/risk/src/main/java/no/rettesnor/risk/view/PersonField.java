package no.rettesnor.risk.view;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Autosave;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.SuggestingField;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The name of somebody, empty for nobody: people who work near the unit are offered, anybody may
/// be written.
final class PersonField {

    private PersonField() {}

    static FormField of(
            Workplace workplace,
            Fields fields,
            String id,
            Text label,
            Supplier<@Nullable String> unit,
            EditedField<String> field) {
        SuggestingField control = fields.people(id, unit);
        FormField shown = new FormField(workplace.say(label), control);
        new Autosave(workplace.language(), new Days(workplace.language(), workplace.clock()))
                .text(shown, control, field);
        return shown;
    }
}
