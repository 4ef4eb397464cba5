package no.rettesnor.risk.view;

import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Option;

import java.util.ArrayList;
import java.util.List;

/// The steps of a scale to choose among, “not rated” first.
final class RatingOptions {

    private RatingOptions() {}

    static List<Option<Integer>> likelihoods(Workplace workplace, Scale scale) {
        List<Option<Integer>> options = unrated(workplace);
        for (int step = 1; step <= scale.likelihoods().size(); step++) {
            options.add(new Option<>(step, step + " " + scale.likelihood(step).name()));
        }
        return options;
    }

    static List<Option<Integer>> consequences(Workplace workplace, Scale scale) {
        List<Option<Integer>> options = unrated(workplace);
        for (int step = 1; step <= scale.consequences().size(); step++) {
            options.add(new Option<>(step, step + " " + scale.consequences().get(step - 1)));
        }
        return options;
    }

    private static List<Option<Integer>> unrated(Workplace workplace) {
        List<Option<Integer>> options = new ArrayList<>();
        options.add(new Option<>(null, workplace.say(RiskTexts.text("risk.unrated"))));
        return options;
    }
}
