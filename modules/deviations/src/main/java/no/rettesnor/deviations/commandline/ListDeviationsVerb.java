package no.rettesnor.deviations.commandline;

import static no.rettesnor.deviations.model.DeviationTexts.text;

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
import no.rettesnor.feature.RowsVerb;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// `list deviations`: the rows of a filter in a file, as the list page would write them.
public final class ListDeviationsVerb {

    private ListDeviationsVerb() {}

    public static Verb verb() {
        return new RowsVerb(
                List.of("list", "deviations"),
                new RowsVerb.Words(
                        text("verb.list.purpose"), text("verb.list.filter"), text("verb.list.out")),
                ListDeviationsVerb::find);
    }

    private static RowsVerb.Found find(String expression, VerbContext context)
            throws ProblemException {
        DeviationStore register = new DeviationStore(context.store());
        DeviationVocabulary vocabulary = register.list().vocabulary();
        DeviationFilter filter = FilterExpression.parse(expression, vocabulary);
        Text words = FilterWords.of(filter, vocabulary);
        return new RowsVerb.Found(
                new RegisterSheet(
                                context.language(),
                                context.store().clock().getZone(),
                                names(vocabulary.units()),
                                names(vocabulary.categories()),
                                names(vocabulary.types()))
                        .of(register, filter, DeviationSort.LATEST, context.monitor()),
                () -> register.list().count(filter),
                (count, file) -> text("verb.list.done", count, file, words),
                Map.of("filter", words.in(context.language())));
    }

    private static UnaryOperator<String> names(List<Term> terms) {
        Map<String, String> names = new HashMap<>();
        terms.forEach(term -> names.put(term.id(), term.name()));
        return id -> names.getOrDefault(id, id);
    }
}
