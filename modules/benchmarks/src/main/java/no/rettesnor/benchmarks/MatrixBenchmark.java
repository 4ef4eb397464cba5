package no.rettesnor.benchmarks;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.RiskFeature;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.View;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/// The page of an analysis with five hundred risks: what each gesture takes of a frame, beside as
/// many bare labels in a bare grid.
final class MatrixBenchmark {

    private static final int RISKS = 500;
    private static final int SIDE = 5;

    /// What follows the hand must come with the next picture.
    private static final double FRAME = 16;

    /// What answers a click is at once when it comes within this.
    private static final double ANSWER = 100;

    private static final KeyCode[] ROUND = {KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT, KeyCode.DOWN};
    private static final List<String> SHOWN = List.of("BEFORE", "AFTER", "BOTH");

    private final ResultTable results;

    MatrixBenchmark(ResultTable results) {
        this.results = results;
    }

    void run(Path folder) throws Exception {
        Frames.start();
        try {
            measure(folder);
        } finally {
            Platform.exit();
        }
    }

    private void measure(Path folder) throws Exception {
        BareMatrix bare = BareMatrix.show(RISKS, SIDE);
        Timing bareSize = Frames.of(bare::resize);
        Timing bareDrag = Frames.of(bare::drag);
        Timing bareWords = Frames.of(bare::change);
        bare.close();
        Path file = Files.createDirectories(folder).resolve("matrix.db");
        BigRegister.delete(file);
        try (Store store = Store.open(file, BigRegister.options())) {
            RiskAnalysis analysis = fill(store);
            TestWorkplace workplace = new TestWorkplace(Language.NB, store.clock());
            View page =
                    Frames.onScreen(
                            () ->
                                    new RiskFeature()
                                            .pages(
                                                    new FeatureWindow(
                                                            store,
                                                            workplace.workplace(),
                                                            BigRegister.FEATURES,
                                                            () -> {}))
                                            .getFirst()
                                            .view()
                                            .get());
            Stage stage = Frames.onScreen(() -> Frames.show((Parent) page.node()));
            long start = System.nanoTime();
            Frames.onScreen(
                    () -> {
                        page.attach();
                        page.open("risk-analysis:" + analysis.id());
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                        return page;
                    });
            results.measured(
                    "matrix of 500: opening and laying out, cold (ms)",
                    (System.nanoTime() - start) / 1e6,
                    0,
                    "");
            frames("the window is resized", bareSize, i -> stage.setWidth(980 + i % 10), FRAME);
            Node chip = Frames.onScreen(() -> chip(stage));
            press(chip);
            frames("a mark is dragged", bareDrag, i -> drag(chip, i), FRAME);
            Frames.onScreen(() -> key(stage, chip, KeyCode.ESCAPE, false));
            frames(
                    "a mark is carried by Ctrl and arrows",
                    bareDrag,
                    i -> key(stage, chip, ROUND[i % ROUND.length], true),
                    FRAME);
            Frames.onScreen(() -> key(stage, chip, KeyCode.ESCAPE, false));
            Node cell = Frames.onScreen(() -> stage.getScene().lookup("#cell-3-3"));
            Frames.onScreen(() -> focus(cell));
            frames(
                    "arrows go from cell to cell",
                    bareDrag,
                    i -> key(stage, null, ROUND[i % ROUND.length], false),
                    FRAME);
            frames("the table is narrowed to a cell", bareWords, i -> narrow(stage, i), ANSWER);
            frames("before, after and both in turn", bareWords, i -> turn(stage, i), ANSWER);
        }
    }

    private void frames(String gesture, Timing bare, IntConsumer step, double most)
            throws Exception {
        Timing ours = Frames.of(step);
        String what = "matrix of 500: " + gesture;
        results.measured(
                what + ", p50 (ms of processor a frame)", ours.median(), bare.median(), "");
        results.limit(
                what + ", p95 (ms of processor a frame)",
                ours.percentile(95),
                bare.percentile(95),
                most);
    }

    private static RiskAnalysis fill(Store store) {
        OrgUnit unit = new OrganisationStore(store).addMunicipality("Storkommunen", "9999");
        ScaleVersion scale =
                new ScaleStore(store)
                        .add("Tjenester", ScaleTemplate.SERVICE.scale(Language.NB), null);
        RiskAnalysis analysis =
                new RiskAnalysis(
                        store.ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        "Helhetlig ROS",
                        "",
                        "",
                        "",
                        scale.id(),
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        null,
                        store.clock().instant());
        Random random = new Random(20_260_101);
        String kind = scale.scale().kinds().getFirst().code();
        List<RatedRisk> risks = new ArrayList<>();
        for (int number = 1; number <= RISKS; number++) {
            RatedRisk risk =
                    new RatedRisk(
                            Risk.of(store.ids().next(), analysis.id(), number, "Hendelse"),
                            List.of());
            for (no.rettesnor.risk.model.Stage stage : no.rettesnor.risk.model.Stage.values()) {
                Cell cell = new Cell(1 + random.nextInt(SIDE), 1 + random.nextInt(SIDE));
                risk = risk.moved(stage, null, kind, cell);
            }
            risks.add(risk);
        }
        new RiskStore(store).add(analysis, List.of(), risks);
        return analysis;
    }

    private static Node chip(Stage stage) {
        return stage.getScene().lookup("#cell-3-3").lookupAll(".risk-chip").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private static void press(Node chip) throws Exception {
        Frames.onScreen(
                () -> {
                    mouse(chip, MouseEvent.MOUSE_PRESSED, 0, 0);
                    return chip;
                });
    }

    private static void drag(Node chip, int frame) {
        double turn = frame / 40.0;
        mouse(chip, MouseEvent.MOUSE_DRAGGED, 180 * Math.cos(turn), 120 * Math.sin(turn));
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double right, double down) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getCenterX() + right,
                        at.getCenterY() + down,
                        at.getCenterX() + right,
                        at.getCenterY() + down,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static Node focus(Node node) {
        node.requestFocus();
        return node;
    }

    /// @param on where the focus is put first; null for where it is
    private static Stage key(Stage stage, @Nullable Node on, KeyCode code, boolean control) {
        if (on != null && !on.isFocused()) {
            on.requestFocus();
        }
        Node owner = stage.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? stage.getScene().getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        return stage;
    }

    private static void narrow(Stage stage, int frame) {
        Node cell =
                stage.getScene()
                        .lookup("#cell-" + (1 + frame % SIDE) + "-" + (1 + frame / 7 % SIDE));
        key(stage, cell, KeyCode.SPACE, false);
    }

    private static void turn(Stage stage, int frame) {
        Node button = stage.getScene().lookup("#matrix-shown-" + SHOWN.get(frame % SHOWN.size()));
        ((ToggleButton) button).fire();
    }
}
