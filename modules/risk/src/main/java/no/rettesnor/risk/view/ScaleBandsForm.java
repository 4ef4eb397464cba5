package no.rettesnor.risk.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Colour;
import no.rettesnor.risk.model.Glyph;
import no.rettesnor.risk.model.PaletteCheck;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.ScaleDraft;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Option;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The bands of a scale: word, mark, colour and what they ask for, with a warning where not
/// everybody can tell them apart.
final class ScaleBandsForm extends VBox {

    private final Workplace workplace;
    private final ScaleDraft draft;
    private final Runnable changed;
    private final GridPane grid = new GridPane();
    private final Label findings = new Label();

    /// @param redraw draws everything anew
    /// @param changed draws the matrix anew
    ScaleBandsForm(Workplace workplace, ScaleDraft draft, Runnable redraw, Runnable changed) {
        this.workplace = workplace;
        this.draft = draft;
        this.changed = changed;
        getStyleClass().add("section-list");
        grid.getStyleClass().add("form-grid");
        findings.setId("scale-palette");
        findings.setWrapText(true);
        Label head = new Label(say(RiskTexts.text("scale.bands")));
        head.getStyleClass().add("heading");
        Button more = new Button(say(RiskTexts.text("scale.band.add")));
        more.setId("scale-band-add");
        more.setOnAction(
                _ -> {
                    draft.addBand(say(RiskTexts.text("scale.band.new")));
                    redraw.run();
                });
        Button fewer = new Button(say(RiskTexts.text("scale.band.remove")));
        fewer.setId("scale-band-remove");
        fewer.setOnAction(
                _ -> {
                    draft.removeBand();
                    redraw.run();
                });
        HBox buttons = new HBox(more, fewer);
        buttons.getStyleClass().add("bar-part");
        getChildren().addAll(head, grid, buttons, findings);
    }

    void draw() {
        grid.getChildren().clear();
        List<Band> bands = draft.bands();
        for (int i = 0; i < bands.size(); i++) {
            row(i, bands.get(i));
        }
    }

    private void row(int place, Band band) {
        TextField word = new TextField(band.name());
        word.setId("scale-band-" + place);
        word.setAccessibleText(say(RiskTexts.text("scale.band.word")));
        word.textProperty()
                .addListener(
                        (_, _, now) -> {
                            Band own = draft.bands().get(place);
                            put(
                                    place,
                                    new Band(
                                            now.strip(),
                                            own.glyph(),
                                            own.colour(),
                                            own.acceptance()));
                        });
        ComboBox<Option<Glyph>> glyph =
                choice(
                        "scale-band-glyph-" + place,
                        RiskTexts.text("scale.band.glyph"),
                        Option.of(List.of(Glyph.values()), Glyph::sign),
                        band.glyph(),
                        now -> {
                            Band own = draft.bands().get(place);
                            put(place, new Band(own.name(), now, own.colour(), own.acceptance()));
                        });
        ColorPicker colour = new ColorPicker(Color.web(band.colour()));
        colour.setId("scale-band-colour-" + place);
        // Its own role is silent.
        colour.setAccessibleRole(AccessibleRole.BUTTON);
        colour.setAccessibleText(say(RiskTexts.text("scale.band.colour")));
        colour.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            Band own = draft.bands().get(place);
                            String hex =
                                    new Colour(now.getRed(), now.getGreen(), now.getBlue()).hex();
                            put(place, new Band(own.name(), own.glyph(), hex, own.acceptance()));
                        });
        ComboBox<Option<Acceptance>> asks =
                choice(
                        "scale-band-asks-" + place,
                        RiskTexts.text("scale.band.asks"),
                        Option.of(Acceptance.values(), workplace.language(), Acceptance::label),
                        band.acceptance(),
                        now -> {
                            Band own = draft.bands().get(place);
                            put(place, new Band(own.name(), own.glyph(), own.colour(), now));
                        });
        grid.addRow(place, word, glyph, colour, asks);
    }

    private <T> ComboBox<Option<T>> choice(
            String id, Text name, List<Option<T>> options, T chosen, Consumer<T> set) {
        ComboBox<Option<T>> control = new ComboBox<>();
        control.setId(id);
        control.setAccessibleText(say(name));
        control.getItems().setAll(options);
        options.stream()
                .filter(option -> chosen.equals(option.value()))
                .findFirst()
                .ifPresent(control::setValue);
        control.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            T value = now == null ? null : now.value();
                            if (value != null) {
                                set.accept(value);
                            }
                        });
        return control;
    }

    private void put(int place, Band band) {
        draft.setBand(place, band);
        changed.run();
    }

    /// Says where the colours fail somebody.
    void check(List<Band> bands) {
        List<PaletteCheck.Finding> found = PaletteCheck.findings(bands);
        findings.setText(
                found.isEmpty()
                        ? say(RiskTexts.text("scale.palette.good"))
                        : found.stream()
                                .map(one -> say(words(bands, one)))
                                .collect(Collectors.joining("\n")));
    }

    private static Text words(List<Band> bands, PaletteCheck.Finding finding) {
        return switch (finding) {
            case PaletteCheck.Finding.Alike alike ->
                    RiskTexts.text(
                            "scale.palette.alike",
                            bands.get(alike.one()).name(),
                            bands.get(alike.other()).name(),
                            alike.vision().label(),
                            Math.round(alike.difference() * 10) / 10.0);
            case PaletteCheck.Finding.AlikeInGrey grey ->
                    RiskTexts.text(
                            "scale.palette.grey",
                            bands.get(grey.one()).name(),
                            bands.get(grey.other()).name());
            case PaletteCheck.Finding.Unreadable unreadable ->
                    RiskTexts.text(
                            "scale.palette.unreadable",
                            bands.get(unreadable.band()).name(),
                            Math.round(unreadable.contrast() * 10) / 10.0);
        };
    }

    private String say(Text text) {
        return workplace.say(text);
    }
}
