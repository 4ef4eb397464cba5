package no.rettesnor.actions.commandline;

import static no.rettesnor.actions.model.ActionTexts.text;

import no.rettesnor.actions.export.ActionSheet;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.FoundActions;
import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowCsv;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.rows.RowWorkbook;
import no.rettesnor.organisation.directory.Directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `list actions`: the rows of a filter in a file, as the page would write them.
public final class ListActionsVerb implements Verb {

    private final Features features;

    /// @param features tell what actions belong to
    public ListActionsVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("list", "actions");
    }

    @Override
    public Text purpose() {
        return text("verb.list.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Option("filter", "FILTER", text("verb.list.filter"), false),
                new Argument.Option("out", "FILE", text("verb.list.out"), true));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        LocalDate today = LocalDate.now(context.store().clock());
        Directory directory = Directory.read(context.store(), today);
        List<ActionSubjects> subjects = features.actionSubjects(context.store());
        ActionFilter filter =
                new ActionExpression(directory.units(), subjects)
                        .parse(context.find("filter").orElse(""));
        FoundActions found =
                new ActionList(context.store(), subjects).find(filter, ActionSort.URGENT);
        RowSheet sheet =
                new ActionSheet(context.language(), directory::unit, today)
                        .of(found, context.monitor());
        Path out = context.path("out");
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            RowCsv.write(out, sheet, context.language(), context.monitor());
        } else {
            RowWorkbook.write(out, List.of(sheet), context.language(), context.monitor());
        }
        long count = found.count();
        return Outcome.done(
                List.of(text("verb.list.done", count, out)),
                Map.of("rows", count, "file", out.toString()));
    }
}
