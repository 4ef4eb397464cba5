package no.rettesnor.deviations.commandline;

import static no.rettesnor.deviations.model.DeviationTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.deviations.export.RegisterSheet;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.deviations.model.FilterExpression;
import no.rettesnor.deviations.model.FilterWords;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowCsv;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.rows.RowWorkbook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// `list deviations`: the rows of a filter in a file, as the list page would write them.
public final class ListVerb implements Verb {

    @Override
    public List<String> path() {
        return List.of("list", "deviations");
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
        DeviationStore register = new DeviationStore(context.store());
        DeviationVocabulary vocabulary = register.list().vocabulary();
        DeviationFilter filter =
                FilterExpression.parse(context.find("filter").orElse(""), vocabulary);
        Path out = context.path("out");
        RowSheet sheet =
                new RegisterSheet(
                                context.language(),
                                context.store().clock().getZone(),
                                names(vocabulary.units()),
                                names(vocabulary.categories()),
                                names(vocabulary.types()))
                        .of(register, filter, DeviationSort.LATEST, context.monitor());
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            RowCsv.write(out, sheet, context.language(), context.monitor());
        } else {
            RowWorkbook.write(out, List.of(sheet), context.language(), context.monitor());
        }
        long count = register.list().count(filter);
        Text words = FilterWords.of(filter, vocabulary);
        return Outcome.done(
                List.of(text("verb.list.done", count, out, words)),
                Map.of(
                        "rows",
                        count,
                        "file",
                        out.toString(),
                        "filter",
                        words.in(context.language())));
    }

    private static UnaryOperator<String> names(List<Term> terms) {
        Map<String, String> names = new HashMap<>();
        terms.forEach(term -> names.put(term.id(), term.name()));
        return id -> names.getOrDefault(id, id);
    }
}
