package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Moment;

import java.time.Clock;
import java.time.LocalDate;

/// What times are called at which somebody may want to see how an analysis stood.
public final class MomentWords {

    private final Clock clock;

    public MomentWords(Clock clock) {
        this.clock = clock;
    }

    /// In a list to choose from: the day, and what happened then.
    public Text offered(Moment moment) {
        return switch (moment.kind()) {
            case NOW -> text("moment.now");
            case DAY -> text("moment.day", day(moment), moment.changes());
            case CHOSEN -> text("moment.chosen", day(moment));
            case BEGUN -> text("moment.begun", time(moment));
            case APPROVED -> text("moment.approved", time(moment));
            case REOPENED -> text("moment.reopened", time(moment));
            case ARCHIVED -> text("moment.archived", time(moment));
            case RESCALED -> text("moment.rescaled", time(moment));
        };
    }

    /// In a sentence.
    public Text name(Moment moment) {
        return switch (moment.kind()) {
            case NOW -> text("moment.name.now");
            case DAY, CHOSEN -> day(moment);
            default -> time(moment);
        };
    }

    private Text day(Moment moment) {
        return Days.words(LocalDate.ofInstant(moment.at(), clock.getZone()));
    }

    private Text time(Moment moment) {
        return language -> new Days(language, clock).moment(moment.at());
    }
}
