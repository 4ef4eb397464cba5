package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.ListVerb;
import no.rettesnor.commandline.Listing;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.FigureSource;

import java.util.List;
import java.util.Map;

/// `figure list`: the figures that can be written.
public final class ListFiguresVerb {

    private ListFiguresVerb() {}

    public static Verb verb(Features features) {
        return new ListVerb(
                List.of("figure", "list"),
                text("verb.figures.purpose"),
                context -> list(features, context));
    }

    private static Outcome list(Features features, VerbContext context) {
        Listing listing = new Listing("figures");
        for (FigureSource source : features.figures(context.store())) {
            String name = source.name().in(context.language());
            listing.add(
                    text("verb.figures.line", source.id(), name),
                    Map.of("id", source.id(), "name", name));
        }
        return listing.done();
    }
}
