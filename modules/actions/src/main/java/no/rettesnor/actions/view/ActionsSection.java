package no.rettesnor.actions.view;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.viewmodel.SubjectActions;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.GrowingList;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The actions of one thing, each folded under its own line, and an empty field for the next one.
/// For the inspector of any feature that has actions.
public final class ActionsSection {

    private ActionsSection() {}

    /// @param fields of the inspector that it stands in
    /// @param unit the id of the unit that the thing belongs to, whose people are offered as owners
    public static GrowingList of(
            Workplace workplace,
            Fields fields,
            SubjectActions model,
            Supplier<@Nullable String> unit) {
        GrowingList section =
                new GrowingList(
                        workplace.language(),
                        "detail-action-next",
                        workplace.say(ActionTexts.text("detail.next")),
                        "detail-actions-problem",
                        model::add);
        model.problemsProperty().addListener((_, _, now) -> section.problem().show(now));
        section.follow(
                model.actions(),
                action ->
                        new ActionCard(
                                model.actions().indexOf(action) + 1,
                                action,
                                workplace,
                                fields,
                                model,
                                unit));
        return section;
    }
}
