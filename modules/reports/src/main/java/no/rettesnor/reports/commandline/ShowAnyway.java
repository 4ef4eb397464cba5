package no.rettesnor.reports.commandline;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.desk.Revelation;
import no.rettesnor.reports.desk.Withheld;
import no.rettesnor.reports.desk.Withholding;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// `--show`, `--reason` and `--by`: numbers that would be kept back and are to be told all the
/// same. Kept with the report before it is written, so that who decided and why is never lost.
final class ShowAnyway {

    static final String SHOW = "show";
    private static final String REASON = "reason";
    private static final String BY = "by";

    private final List<Text> sentences = new ArrayList<>();
    private final List<Map<String, Object>> data = new ArrayList<>();

    private ShowAnyway() {}

    static List<Argument> arguments() {
        return List.of(
                new Argument.Options(SHOW, "FIGURE|ROW|COLUMN", text("verb.show")),
                new Argument.Option(REASON, "WORDS", text("verb.reason"), false),
                new Argument.Option(BY, "NAME", text("verb.by"), false));
    }

    /// Whether the store will be changed.
    static boolean isAsked(Predicate<String> given) {
        return given.test(SHOW);
    }

    /// Keeps what was asked for with a draft.
    ///
    /// @throws ProblemException when a number is not kept back, or no reason is given; nothing is
    ///   kept then
    static ShowAnyway keep(VerbContext context, ReportDesk desk, ReportStore reports, Report report)
            throws ProblemException {
        ShowAnyway kept = new ShowAnyway();
        List<String> places = context.all(SHOW);
        if (places.isEmpty()) {
            return kept;
        }
        String reason = context.find(REASON).orElse("").strip();
        if (!(Words.publishing(context) instanceof Publishing.Outside)) {
            throw new ProblemException(text("verb.show.unpublished"));
        }
        if (reason.isEmpty()) {
            throw new ProblemException(text("verb.show.unreasoned"));
        }
        if (reports.frozen().contains(report.id())) {
            throw new ProblemException(text("verb.show.frozen", report.title()));
        }
        Store store = context.store();
        String who = context.find(BY).map(String::strip).orElse("");
        Withholding withholding = desk.withholding(report.id(), context.monitor());
        List<ReportExemption> decided = new ArrayList<>();
        for (String place : places) {
            Withheld number = withholding.find(place);
            Revelation revelation = withholding.revelation(number);
            decided.add(
                    Withholding.exemption(
                            store.ids().next(),
                            report.id(),
                            number,
                            who.isEmpty() ? store.user() : who,
                            reason,
                            store.clock().instant()));
            kept.sentences.add(text("verb.show.kept", number.place(), number.number()));
            kept.sentences.addAll(revelation.warnings());
            kept.data.add(
                    Map.of(
                            "number", number.place(),
                            "told", revelation.told().size(),
                            "withheld", revelation.withheld(),
                            "exposed", revelation.exposed()));
        }
        reports.exempt(report.id(), decided);
        return kept;
    }

    /// What was kept, and what it reveals.
    List<Text> sentences() {
        return sentences;
    }

    /// The same for scripts.
    List<Map<String, Object>> data() {
        return data;
    }
}
