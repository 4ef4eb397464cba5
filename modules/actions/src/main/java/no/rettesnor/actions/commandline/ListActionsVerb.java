package no.rettesnor.actions.commandline;

import static no.rettesnor.actions.model.ActionTexts.text;

import no.rettesnor.actions.export.ActionSheet;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.FoundActions;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.RowsVerb;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.directory.Directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// `list actions`: the rows of a filter in a file, as the page would write them.
public final class ListActionsVerb {

    private ListActionsVerb() {}

    /// @param features tell what actions belong to
    public static Verb verb(Features features) {
        return new RowsVerb(
                List.of("list", "actions"),
                new RowsVerb.Words(
                        text("verb.list.purpose"), text("verb.list.filter"), text("verb.list.out")),
                (filter, context) -> find(features, filter, context));
    }

    private static RowsVerb.Found find(Features features, String words, VerbContext context)
            throws ProblemException {
        LocalDate today = LocalDate.now(context.store().clock());
        Directory directory = Directory.read(context.store(), today);
        List<ActionSubjects> subjects = features.actionSubjects(context.store());
        ActionFilter filter = new ActionExpression(directory.units(), subjects).parse(words);
        FoundActions found =
                new ActionList(context.store(), subjects).find(filter, ActionSort.URGENT);
        return new RowsVerb.Found(
                new ActionSheet(context.language(), directory::unit, today)
                        .of(found, context.monitor()),
                found::count,
                (count, file) -> text("verb.list.done", count, file),
                Map.of());
    }
}
