package no.rettesnor.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Objects;

class ScalesTest {

    @ParameterizedTest
    @EnumSource(ScaleTemplate.class)
    void everyTemplateIsOrderedAndTheSameInAllLanguages(ScaleTemplate template) {
        Scale norwegian = template.scale(Language.NB);

        assertThat(norwegian.isOrdered()).isTrue();
        for (Language language : Language.values()) {
            Scale scale = template.scale(language);
            assertThat(scale.cells()).isEqualTo(norwegian.cells());
            assertThat(scale.likelihoods())
                    .extracting(Level::from, Level::to)
                    .isEqualTo(
                            norwegian.likelihoods().stream()
                                    .map(level -> tuple(level.from(), level.to()))
                                    .toList());
        }
        assertThat(template.scale(Language.EN).likelihoods()).isNotEqualTo(norwegian.likelihoods());
    }

    @ParameterizedTest
    @EnumSource(value = ScaleTemplate.class, names = "SIMPLE", mode = EnumSource.Mode.EXCLUDE)
    void theFrequenciesOfATemplateLeaveNoGap(ScaleTemplate template) {
        List<Level> levels = template.scale(Language.NB).likelihoods();

        assertThat(levels.getFirst().from()).isZero();
        assertThat(levels.getLast().to()).isNull();
        for (int step = 1; step < levels.size(); step++) {
            assertThat(levels.get(step).from()).isEqualTo(levels.get(step - 1).to());
        }
    }

    @Test
    void whatIsRareAndDevastatingIsNotAsMildAsANuisance() {
        Scale scale = ScaleTemplate.SERVICE.scale(Language.NB);

        assertThat(scale.band(new Cell(1, 5)).acceptance()).isEqualTo(Acceptance.CONSIDER);
        assertThat(scale.band(new Cell(5, 1)).acceptance()).isEqualTo(Acceptance.ACCEPTABLE);
    }

    @Test
    void theHighestEmergencyLevelIsAboveTenPerCentAYear() {
        Scale scale = ScaleTemplate.EMERGENCY.scale(Language.NB);

        assertThat(scale.likelihoodOf(0.11)).contains(5);
        assertThat(scale.likelihoodOf(0.09)).contains(4);
    }

    @Test
    void aFrequencyFindsItsStep() {
        Scale scale = ScaleTemplate.SERVICE.scale(Language.NB);

        assertThat(scale.likelihoodOf(0)).contains(1);
        assertThat(scale.likelihoodOf(4.5)).contains(4);
        assertThat(scale.likelihoodOf(1000)).contains(5);
        assertThat(ScaleTemplate.SIMPLE.scale(Language.NB).likelihoodOf(1)).isEmpty();
    }

    @Test
    void aScaleReadsBackAsItWasWritten() {
        for (ScaleTemplate template : ScaleTemplate.values()) {
            Scale scale = template.scale(Language.SV);

            assertThat(ScaleJson.read(ScaleJson.write(scale), Scale.class)).isEqualTo(scale);
        }
    }

    @Test
    void aScaleWithSevenStepsOrACellWithoutBandIsRefused() {
        Scale simple = ScaleTemplate.SIMPLE.scale(Language.NB);

        assertThatThrownBy(
                        () ->
                                new Scale(
                                        simple.likelihoodAxis(),
                                        simple.consequenceAxis(),
                                        simple.likelihoods(),
                                        List.of("1", "2", "3", "4", "5", "6", "7"),
                                        simple.kinds(),
                                        simple.bands(),
                                        simple.cells()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Scale(
                                        simple.likelihoodAxis(),
                                        simple.consequenceAxis(),
                                        simple.likelihoods(),
                                        simple.consequences(),
                                        simple.kinds(),
                                        simple.bands(),
                                        List.of(
                                                List.of(0, 0, 3),
                                                List.of(0, 0, 0),
                                                List.of(0, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMatrixWhoseOrderIsTurnedIsSeen() {
        Scale simple = ScaleTemplate.SIMPLE.scale(Language.NB);

        assertThat(
                        new Scale(
                                        simple.likelihoodAxis(),
                                        simple.consequenceAxis(),
                                        simple.likelihoods(),
                                        simple.consequences(),
                                        simple.kinds(),
                                        simple.bands(),
                                        List.of(
                                                List.of(0, 1, 1),
                                                List.of(0, 0, 2),
                                                List.of(1, 2, 2)))
                                .isOrdered())
                .isFalse();
    }

    @Test
    void theFourTemplatesHaveFourNames() {
        assertThat(ScaleTemplate.values())
                .extracting(template -> Objects.toString(template.label().in(Language.NB)))
                .doesNotHaveDuplicates();
    }
}
