package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.export.ComparisonExport;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.Moment;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.AnalysisPast;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Following;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// An analysis held against itself at another time, or against another analysis.
public final class ComparisonViewModel {

    /// What an analysis can be held against.
    public enum Against {
        TIME,
        ANALYSIS
    }

    /// What there is to choose from, and what came of the choice.
    ///
    /// @param offer what there is to choose from
    /// @param compared null where one side is not there
    /// @param missing why, where one side is not there; empty otherwise
    public record Answer(Offer offer, @Nullable Compared compared, Text missing) {}

    /// What there is to choose from, and what is chosen where nobody has chosen.
    ///
    /// @param moments the latest first
    /// @param from one of them, or what was chosen; null for none
    /// @param to the same
    /// @param others the one it follows up first
    /// @param other one of them; null for none
    public record Offer(
            List<Moment> moments,
            @Nullable Moment from,
            @Nullable Moment to,
            List<RiskAnalysis> others,
            @Nullable RiskAnalysis other) {

        static final Offer NONE = new Offer(List.of(), null, null, List.of(), null);

        public Offer {
            moments = List.copyOf(moments);
            others = List.copyOf(others);
        }
    }

    private final RiskDesk desk;
    private final AnalysisPast past;
    private final MomentWords words;
    private final ComparisonReading reading;
    private final LatestOnly questions;
    private final Following following;
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.TIME);
    private final ObjectProperty<@Nullable Moment> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Moment> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RiskAnalysis> other = new SimpleObjectProperty<>();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.BEFORE);
    private final ReadOnlyObjectWrapper<Answer> answer =
            new ReadOnlyObjectWrapper<>(new Answer(Offer.NONE, null, _ -> ""));
    private @Nullable String id;

    public ComparisonViewModel(RiskDesk desk) {
        this.desk = desk;
        this.past = new AnalysisPast(desk.store());
        this.words = new MomentWords(desk.clock());
        this.reading = new ComparisonReading(desk, past, words);
        this.questions = new LatestOnly(desk.tasks());
        this.following =
                new Following(desk.store().changes(), desk.screen(), RiskTables.RATED, this::ask);
        against.addListener(_ -> ask());
        from.addListener(_ -> ask());
        to.addListener(_ -> ask());
        other.addListener(_ -> ask());
        stage.addListener(_ -> ask());
    }

    // What the view shows

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public ObjectProperty<Against> againstProperty() {
        return against;
    }

    /// The earlier time; null until it is known which there are. The two may stand in any order.
    public ObjectProperty<@Nullable Moment> fromProperty() {
        return from;
    }

    /// The later time; null for now.
    public ObjectProperty<@Nullable Moment> toProperty() {
        return to;
    }

    /// The other analysis; null until it is known which there are.
    public ObjectProperty<@Nullable RiskAnalysis> otherProperty() {
        return other;
    }

    /// Which ratings are compared.
    public ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /// What times are called.
    public MomentWords words() {
        return words;
    }

    // What the view does

    /// Compares an analysis from now on.
    public void show(String analysisId) {
        id = null;
        answer.set(new Answer(Offer.NONE, null, _ -> ""));
        from.set(null);
        to.set(null);
        other.set(null);
        id = analysisId;
        following.start();
        ask();
    }

    public void leave() {
        following.stop();
        questions.forget();
        id = null;
    }

    /// The end of a day, to be compared.
    public Moment chosen(LocalDate day) {
        return new Moment(past.endOf(day), Moment.Kind.CHOSEN, 0);
    }

    /// Writes what is shown as files.
    ///
    /// @param written called with the files; what goes wrong is told to the user
    public void export(Set<RiskFormat> formats, Path folder, Consumer<List<Path>> written) {
        Compared shown = answer.get().compared();
        if (shown != null) {
            Compared compared = shown.dated(Days.words(LocalDate.now(desk.clock())));
            desk.tasks()
                    .submit(
                            BackgroundTask.of(
                                            text("export.task"),
                                            monitor ->
                                                    new ComparisonExport(
                                                                    desk.clock(), desk.language())
                                                            .write(
                                                                    compared, formats, folder,
                                                                    monitor))
                                    .onSuccess(written)
                                    .onFailure(desk.failures()));
        }
    }

    // How it is kept up to date

    private void ask() {
        String wanted = id;
        if (wanted != null) {
            Moment earlier = from.get();
            Moment later = to.get();
            RiskAnalysis rival = other.get();
            Against kind = Objects.requireNonNull(against.get());
            Stage rated = Objects.requireNonNull(stage.get());
            questions.submit(
                    BackgroundTask.of(
                                    text("page.loading"),
                                    _ -> reading.of(wanted, kind, earlier, later, rival, rated))
                            .onSuccess(answer::set)
                            .onFailure(desk.failures()));
        }
    }
}
