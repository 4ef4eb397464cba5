package no.rettesnor.risk.viewmodel;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a matrix says in words: to those who hear it read, while something is moved, and about what
/// its steps mean.
public final class MatrixWords {

    /// How many marks are read out before the rest is only counted.
    private static final int READ_OUT = 12;

    private final Language language;
    private final Telling telling;

    /// What the marks of a matrix stand for.
    public interface Telling {

        /// What the rating is called that a mark stands for.
        Text stage(Stage stage);

        /// What stands on a mark besides its number; empty for nothing.
        Text besides(Chip chip);
    }

    /// Marks stand for how risks are rated before and after their actions.
    public MatrixWords(Language language) {
        this(
                language,
                new Telling() {
                    @Override
                    public Text stage(Stage stage) {
                        return stage.label();
                    }

                    @Override
                    public Text besides(Chip chip) {
                        return Text.verbatim("");
                    }
                });
    }

    /// @param telling what marks stand for
    public MatrixWords(Language language, Telling telling) {
        this.language = language;
        this.telling = telling;
    }

    /// What stands on a mark: `R7`, `R9 ny`.
    public String label(Chip chip) {
        return (chip.label() + " " + say(telling.besides(chip))).strip();
    }

    /// `◔ Moderat`.
    public static String band(Band band) {
        return band.glyph().sign() + " " + band.name();
    }

    /// `Rad Sannsynlig, kolonne Alvorlig, Høy, 3 risikoer: R2, R7, R9`.
    ///
    /// @param contradicted whether the register speaks against what a mark stands for
    public String cell(Scale scale, Cell cell, List<Chip> chips, Predicate<Chip> contradicted) {
        String place = place(scale, cell);
        long risks = chips.stream().map(chip -> chip.rated().risk().id()).distinct().count();
        if (risks == 0) {
            return place + ", " + say(RiskTexts.text("matrix.cell.none"));
        }
        String names =
                chips.stream()
                        .limit(READ_OUT)
                        .map(
                                chip ->
                                        label(chip)
                                                + stageMark(chips, chip)
                                                + contradiction(chip, contradicted))
                        .collect(Collectors.joining(", "));
        String more = chips.size() > READ_OUT ? " …" : "";
        return place + ", " + say(RiskTexts.text("matrix.cell.risks", risks)) + ": " + names + more;
    }

    private String contradiction(Chip chip, Predicate<Chip> contradicted) {
        return contradicted.test(chip)
                ? " (" + say(RiskTexts.text("matrix.contradicted")) + ")"
                : "";
    }

    /// Where both stages stand in one matrix, each mark says which it is.
    private String stageMark(List<Chip> chips, Chip chip) {
        boolean mixed = chips.stream().map(Chip::stage).distinct().count() > 1;
        return mixed ? " " + say(telling.stage(chip.stage())).toLowerCase(language.locale()) : "";
    }

    /// `Rad Sannsynlig, kolonne Alvorlig, Høy`.
    public String place(Scale scale, Cell cell) {
        return say(
                RiskTexts.text(
                        "matrix.cell.place",
                        scale.likelihood(cell.likelihood()).name(),
                        scale.consequences().get(cell.consequence() - 1),
                        scale.band(cell).name()));
    }

    /// What a mark is called when it is read out: `R7 Feil dose, etter tiltak, svakt
    /// kunnskapsgrunnlag`.
    ///
    /// @param contradicted whether the register speaks against the rating
    public String chip(Chip chip, boolean contradicted) {
        List<String> words = new ArrayList<>();
        words.add(label(chip) + " " + chip.rated().risk().event());
        words.add(say(telling.stage(chip.stage())));
        if (chip.rated().risk().knowledge() == Knowledge.WEAK) {
            words.add(say(RiskTexts.text("matrix.weak")));
        }
        if (contradicted) {
            words.add(say(RiskTexts.text("matrix.contradicted")));
        }
        return String.join(", ", words);
    }

    /// `Sannsynlighet 2 · Konsekvens 4 → Høy`, and where it really lands when another kind holds it
    /// back.
    public String move(Scale scale, MatrixChips.Move move) {
        String aimed = target(scale, move.target());
        if (!move.isHeldBack()) {
            return aimed;
        }
        int step = move.lands().consequence();
        Stage stage = move.chip().stage();
        String holding =
                move.next().ratings().stream()
                        .filter(rating -> Objects.equals(rating.at(stage), step))
                        .map(ConsequenceRating::kind)
                        .map(code -> scale.kind(code).map(ConsequenceKind::name).orElse(code))
                        .collect(Collectors.joining(", "));
        return say(
                RiskTexts.text(
                        "matrix.move.held", aimed, target(scale, move.lands()), holding, step));
    }

    private String target(Scale scale, Cell cell) {
        return scale.likelihoodAxis()
                + " "
                + cell.likelihood()
                + " · "
                + scale.consequenceAxis()
                + " "
                + cell.consequence()
                + " → "
                + scale.band(cell).name();
    }

    /// What a step of the likelihood axis means, with how often in numbers.
    public String likelihood(Scale scale, int step) {
        Level level = scale.likelihood(step);
        List<String> parts = new ArrayList<>();
        parts.add(step + " " + level.name());
        if (!level.definition().isBlank()) {
            parts.add(level.definition());
        }
        String often = frequency(level);
        if (!often.isEmpty()) {
            parts.add(often);
        }
        return parts.getFirst()
                + (parts.size() > 1
                        ? ": " + String.join(" · ", parts.subList(1, parts.size()))
                        : "");
    }

    /// How often a year, in words; empty when the scale does not say it in numbers.
    public String frequency(Level level) {
        Double from = level.from();
        Double to = level.to();
        if (from == null) {
            return "";
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(language.locale());
        numbers.setMaximumFractionDigits(4);
        if (to == null) {
            return say(RiskTexts.text("matrix.often.from", numbers.format(from)));
        }
        return from == 0
                ? say(RiskTexts.text("matrix.often.below", numbers.format(to)))
                : say(
                        RiskTexts.text(
                                "matrix.often.between", numbers.format(from), numbers.format(to)));
    }

    /// What a step of the consequence axis means, kind by kind.
    ///
    /// @param kind the only one to tell; null for all
    public String consequence(Scale scale, int step, @Nullable String kind) {
        String meanings =
                scale.kinds().stream()
                        .filter(one -> kind == null || one.code().equals(kind))
                        .map(one -> meaning(one, step, kind == null))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        String head = step + " " + scale.consequences().get(step - 1);
        return meanings.isEmpty() ? head : head + ": " + meanings;
    }

    private static String meaning(ConsequenceKind kind, int step, boolean named) {
        String definition = kind.definitions().get(step - 1);
        return definition.isBlank() || !named ? definition : kind.name() + ": " + definition;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
