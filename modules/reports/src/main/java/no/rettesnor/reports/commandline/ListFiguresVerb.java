package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `figure list`: the figures that can be written.
public final class ListFiguresVerb implements Verb {

    private final Features features;

    public ListFiguresVerb(Features features) {
        this.features = features;
    }

    @Override
    public List<String> path() {
        return List.of("figure", "list");
    }

    @Override
    public Text purpose() {
        return text("verb.figures.purpose");
    }

    @Override
    public List<Argument> arguments() {
        return List.of();
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) {
        List<Text> sentences = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (FigureSource source : features.figures(context.store())) {
            String name = source.name().in(context.language());
            sentences.add(text("verb.figures.line", source.id(), name));
            data.add(Map.of("id", source.id(), "name", name));
        }
        return Outcome.done(sentences, Map.of("figures", data));
    }
}
