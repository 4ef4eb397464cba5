package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.model.bowtie.BowTieWords;
import no.rettesnor.risk.model.bowtie.Strength;
import no.rettesnor.risk.viewmodel.BowTieViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.SearchableChoice;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// What can be said of the chosen part of a bow-tie. Each field stores itself when it is left.
final class BowTieForm extends VBox {

    private final Workplace workplace;
    private final BowTieViewModel model;
    private final TextField words = new TextField();
    private final ComboBox<Strength> strength = new ComboBox<>();
    private final TextField owner = new TextField();
    private final SearchableChoice<Safeguard> rests;
    private final Label state = new Label();
    private final VBox ofBarrier;
    private boolean filling;

    BowTieForm(Workplace workplace, BowTieViewModel model) {
        super(12);
        this.workplace = workplace;
        this.model = model;
        setId("bow-tie-form");
        words.setId("bow-tie-words");
        owner.setId("bow-tie-owner");
        strength.setId("bow-tie-strength");
        strength.getItems().setAll(Strength.values());
        strength.setConverter(strengthWords());
        rests = new SearchableChoice<>("bow-tie-rests", workplace.language(), Safeguard::label);
        state.setWrapText(true);
        state.setId("bow-tie-state");
        ofBarrier =
                new VBox(
                        12,
                        state,
                        field(text("bow-tie.strength"), strength),
                        field(text("bow-tie.rests"), rests)
                                .help(workplace.say(text("bow-tie.rests.help"))),
                        field(text("bow-tie.owner"), owner));
        getChildren().addAll(field(text("bow-tie.words"), words), ofBarrier);
        storeWhenLeft(words, this::storeWords);
        storeWhenLeft(owner, this::storeOwner);
        strength.valueProperty()
                .subscribe(
                        value -> {
                            if (!filling && value != null) {
                                model.change(barrier -> barrier.judged(value));
                            }
                        });
        rests.valueProperty().subscribe(this::storeRests);
    }

    /// Shows what is chosen now.
    void show(@Nullable BowTieNow now) {
        filling = true;
        Optional<Barrier> barrier = model.chosenBarrier();
        boolean any = now != null && model.chosenLine().isPresent();
        setVisible(any);
        setManaged(any);
        setDisable(now == null || !now.open());
        words.setText(
                barrier.map(Barrier::text)
                        .or(() -> model.chosenLine().map(line -> line.text()))
                        .orElse(""));
        ofBarrier.setVisible(barrier.isPresent());
        ofBarrier.setManaged(barrier.isPresent());
        if (now != null && barrier.isPresent()) {
            show(now, barrier.get());
        }
        filling = false;
    }

    /// Puts the caret in the words.
    void edit() {
        words.requestFocus();
        words.selectAll();
    }

    private void show(BowTieNow now, Barrier barrier) {
        BowTieWords said = BowTieWords.barrier(now, barrier, workplace.language());
        String reason = now.state(barrier).reason().in(workplace.language());
        state.setText(reason.isEmpty() ? said.state() : said.state() + " – " + reason);
        strength.setValue(barrier.strength());
        owner.setText(barrier.owner());
        rests.options(model.safeguards(""));
        rests.valueProperty().set(now.safeguard(barrier).orElse(null));
    }

    private void storeWords() {
        String said = words.getText().strip();
        boolean changed =
                !said.isEmpty()
                        && !model.chosenBarrier()
                                .map(Barrier::text)
                                .or(() -> model.chosenLine().map(line -> line.text()))
                                .equals(Optional.of(said));
        if (changed) {
            model.rename(said);
        }
    }

    private void storeOwner() {
        String name = owner.getText().strip();
        model.chosenBarrier()
                .filter(barrier -> !barrier.owner().equals(name))
                .ifPresent(barrier -> model.change(it -> it.ownedBy(name)));
    }

    private void storeRests(@Nullable Safeguard safeguard) {
        if (!filling) {
            model.chosenBarrier()
                    .filter(
                            barrier ->
                                    !Objects.equals(
                                            barrier.rests().orElse(null),
                                            safeguard == null ? null : safeguard.ref()))
                    .ifPresent(
                            barrier ->
                                    model.change(
                                            it ->
                                                    it.restingOn(
                                                            safeguard == null
                                                                    ? null
                                                                    : safeguard.ref())));
        }
    }

    private void storeWhenLeft(TextField field, Runnable store) {
        field.setOnAction(event -> store.run());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && !filling) {
                                store.run();
                            }
                        });
    }

    private FormField field(Text name, Node control) {
        return new FormField(workplace.say(name), control);
    }

    private StringConverter<Strength> strengthWords() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Strength value) {
                return value == null ? "" : workplace.say(value.label());
            }

            @Override
            public @Nullable Strength fromString(String label) {
                return null;
            }
        };
    }
}
