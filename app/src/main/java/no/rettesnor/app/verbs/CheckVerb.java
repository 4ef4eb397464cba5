package no.rettesnor.app.verbs;

import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.ExitCode;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.IntegrityReport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `check`: is the store whole, and does its log agree with its rows?
public final class CheckVerb implements Verb {

    @Override
    public List<String> path() {
        return List.of("check");
    }

    @Override
    public Text purpose() {
        return AppTexts.text("check.purpose");
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
        IntegrityReport report = context.store().check(context.monitor());
        List<Text> sentences = new ArrayList<>(report.problems());
        sentences.add(
                AppTexts.text(
                        report.isSound() ? "check.sound" : "check.unsound",
                        context.storeFile(),
                        report.rows(),
                        report.operations(),
                        report.problems().size()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sound", report.isSound());
        data.put("rows", report.rows());
        data.put("operations", report.operations());
        data.put(
                "problems",
                report.problems().stream().map(text -> text.in(context.language())).toList());
        return new Outcome(
                report.isSound() ? ExitCode.DONE : ExitCode.NEEDS_ATTENTION, sentences, data);
    }
}
