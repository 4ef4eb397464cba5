package no.rettesnor.risk.reality;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/// What the register says of a risk, in sentences.
public final class RealityWords {

    private RealityWords() {}

    /// What was seen beside what was rated: “Vurdert til 2 (sjeldnere enn hvert år), hendte 9
    /// ganger på 24 måneder (95 %: 2,1–8,5 i året → 4)”. Why nothing is said where nothing is.
    public static Text sentence(Scale scale, Reality reality) {
        return switch (reality) {
            case Reality.Seen seen -> seen(scale, seen);
            case Reality.Silent silent -> silent(silent);
        };
    }

    /// What follows from it, worded as a question to people and no verdict on them; empty where
    /// nothing is said.
    public static Text conclusion(Reality reality) {
        return reality instanceof Reality.Seen seen
                ? RiskTexts.text("reality.finding." + seen.finding().name())
                : Text.verbatim("");
    }

    private static Text silent(Reality.Silent silent) {
        return RiskTexts.text(
                "reality.silent." + silent.reason().name(),
                silent.months(),
                Observation.FEWEST_MONTHS);
    }

    private static Text seen(Scale scale, Reality.Seen seen) {
        return RiskTexts.text(
                "reality.seen",
                seen.scored(),
                lowered(scale.likelihood(seen.scored()).definition()),
                seen.observation().count(),
                seen.observation().months(),
                rate(seen.rate().low()),
                rate(seen.rate().high()),
                step(seen.level()));
    }

    private static Text step(@Nullable Integer step) {
        return step == null
                ? RiskTexts.text("reality.noLevel")
                : Text.verbatim(Integer.toString(step));
    }

    /// A definition stands in the middle of the sentence.
    private static String lowered(String definition) {
        return definition.length() > 1 && !Character.isUpperCase(definition.charAt(1))
                ? definition.substring(0, 1).toLowerCase(Locale.ROOT) + definition.substring(1)
                : definition;
    }

    /// A rate with as many digits as tell something: 8,5 and 0,013.
    public static Text rate(double timesAYear) {
        return language -> said(timesAYear, language);
    }

    private static String said(double rate, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(6);
        format.setGroupingUsed(true);
        BigDecimal number = BigDecimal.valueOf(rate);
        return format.format(
                rate >= 1
                        ? number.setScale(rate >= 100 ? 0 : 1, java.math.RoundingMode.HALF_UP)
                        : number.round(new MathContext(2)));
    }

    /// What the register says of an action that was carried out, in words.
    public static Text effect(ActionEffect effect) {
        RateRatio ratio = effect.ratio();
        if (ratio == null) {
            return RiskTexts.text("reality.effect.silent", ActionEffect.FEWEST_DAYS);
        }
        return RiskTexts.text(
                "reality.effect." + ratio.change().name(),
                ratio.before(),
                ratio.after(),
                effect.days(),
                percent(ratio.low()),
                percent(ratio.high()),
                RateRatio.FEWEST);
    }

    private static Text percent(double ratio) {
        return Double.isInfinite(ratio)
                ? RiskTexts.text("reality.effect.unbounded")
                : language ->
                        NumberFormat.getIntegerInstance(language.locale())
                                .format(Math.round(ratio * 100));
    }
}
