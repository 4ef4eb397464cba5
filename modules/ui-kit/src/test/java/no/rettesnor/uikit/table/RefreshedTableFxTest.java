package no.rettesnor.uikit.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.ToolkitThread;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// A table that is asked again after the user has been elsewhere.
class RefreshedTableFxTest {

    private final LateTasks tasks = new LateTasks();
    private PagedTable<String> table;
    private final StackPane deck = new StackPane();
    private Stage stage;

    @BeforeEach
    void show() {
        table = ToolkitThread.call(() -> NamesTable.in(new QuietWorkplace(tasks).workplace));
        stage =
                ToolkitThread.call(
                        () -> {
                            deck.getChildren().add(table);
                            Stage shown = new Stage();
                            shown.setScene(new Scene(deck, 600, 400));
                            shown.show();
                            return shown;
                        });
        settle();
    }

    @AfterEach
    void close() {
        ToolkitThread.run(stage::hide);
    }

    @Test
    void beneathFewerRowsNothingIsWrittenAfterTheListWasFilteredAndTheUserCameBack() {
        ToolkitThread.run(() -> table.show(rows(15)));
        settle();
        assertThat(written()).hasSizeGreaterThan(5);

        ToolkitThread.run(() -> table.show(rows(2)));
        settle();
        assertThat(written()).containsExactly("row 0", "row 1");

        leave();
        ToolkitThread.run(() -> table.refresh(rows(2)));
        comeBack();
        assertThat(written()).containsExactly("row 0", "row 1");
    }

    @Test
    void beneathFewerRowsNothingIsWrittenWhenTheListWasFilteredWhileTheUserWasElsewhere() {
        ToolkitThread.run(() -> table.show(rows(15)));
        settle();
        leave();
        ToolkitThread.run(() -> table.show(rows(2)));
        comeBack();

        assertThat(written()).containsExactly("row 0", "row 1");
    }

    @Test
    void theUserComesBackToTheLinesThatWereLeft() {
        ToolkitThread.run(() -> table.show(rows(1000)));
        settle();
        ToolkitThread.run(() -> view().scrollTo(420));
        settle();
        List<String> left = written();
        assertThat(left).contains("row 420");

        leave();
        ToolkitThread.run(() -> table.refresh(rows(1000)));
        comeBack();

        assertThat(written()).isEqualTo(left);
    }

    private static RowSource<String> rows(int count) {
        return order -> Rows.of(IntStream.range(0, count).mapToObj(line -> "row " + line).toList());
    }

    private void leave() {
        ToolkitThread.run(() -> deck.getChildren().clear());
        settle();
    }

    private void comeBack() {
        ToolkitThread.run(() -> deck.getChildren().add(table));
        settle();
    }

    /// What stands in the first column, from the top.
    private List<String> written() {
        return ToolkitThread.call(
                () ->
                        view().lookupAll(".table-cell").stream()
                                .filter(RefreshedTableFxTest::isOnScreen)
                                .map(node -> (TableCell<?, ?>) node)
                                .filter(cell -> cell.getTableColumn().getId().equals("name"))
                                .filter(cell -> cell.getText() != null)
                                .sorted((one, other) -> one.getIndex() - other.getIndex())
                                .map(cell -> cell.getText())
                                .toList());
    }

    private static boolean isOnScreen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private TableView<String> view() {
        return (TableView<String>) table.lookup("#rows");
    }

    /// Lets what was submitted be done, and the rows be laid out, until nothing is left to do.
    private void settle() {
        for (int turn = 0; turn < 6; turn++) {
            ToolkitThread.run(
                    () -> {
                        tasks.work();
                        deck.applyCss();
                        deck.layout();
                    });
        }
    }

    /// Works when it is told to, as an executor does after the toolkit has gone on.
    private static final class LateTasks implements TaskExecutor {

        private final TaskExecutor executor = new SameThreadTaskExecutor();
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public Cancellation submit(BackgroundTask<?> task) {
            boolean[] cancelled = new boolean[1];
            waiting.add(
                    () -> {
                        if (!cancelled[0]) {
                            executor.submit(task);
                        }
                    });
            return () -> cancelled[0] = true;
        }

        void work() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }
    }
}
