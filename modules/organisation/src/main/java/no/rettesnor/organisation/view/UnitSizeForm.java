package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.RefusedException.Part;
import no.rettesnor.organisation.model.UnitSize;
import no.rettesnor.organisation.viewmodel.UnitsViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;

/// Full-time posts and users of a unit, year by year.
final class UnitSizeForm {

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 5;

    private final Workplace workplace;
    private final UnitsViewModel units;

    UnitSizeForm(Workplace workplace, UnitsViewModel units) {
        this.workplace = workplace;
        this.units = units;
    }

    void ask(OrgUnit unit) {
        int now = LocalDate.now(workplace.clock()).getYear();
        OrganisationForm form = new OrganisationForm(workplace);
        Spinner<Integer> year = new Spinner<>(FIRST_YEAR, now + YEARS_AHEAD, now);
        year.setId("size-year");
        year.setEditable(true);
        form.add(text("field.year"), year, Part.LAST_DAY);
        TextField posts = form.words("size-posts", text("field.posts"), "", Part.WHOLE);
        TextField users = form.words("size-users", text("field.users"), "", Part.NAME);
        form.help(text("form.size.help"));
        year.valueProperty()
                .subscribe(
                        chosen -> {
                            UnitSize size = units.size(unit, chosen).orElse(null);
                            posts.setText(size == null ? "" : words(size.posts()));
                            users.setText(size == null ? "" : words(size.users()));
                        });
        form.show(
                text("form.size.title", unit.name()),
                text("form.save"),
                () ->
                        units.resize(
                                unit,
                                year.getValue(),
                                number(posts.getText(), Part.WHOLE),
                                number(users.getText(), Part.NAME)));
    }

    private String words(@Nullable Double number) {
        return number == null ? "" : format().format(number);
    }

    private @Nullable Double number(String words, Part part) {
        String written = words.strip();
        if (written.isEmpty()) {
            return null;
        }
        ParsePosition at = new ParsePosition(0);
        Number number = format().parse(written, at);
        if (number == null || at.getIndex() < written.length()) {
            throw new RefusedException(part, text("size.bad-number"));
        }
        return number.doubleValue();
    }

    private NumberFormat format() {
        NumberFormat format = NumberFormat.getNumberInstance(workplace.language().locale());
        format.setGroupingUsed(false);
        return format;
    }
}
