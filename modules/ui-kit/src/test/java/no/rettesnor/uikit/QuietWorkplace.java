package no.rettesnor.uikit;

import javafx.scene.Node;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workplace for the kit's own tests: work runs at once, and what is said is kept.
public final class QuietWorkplace {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T08:04:00Z"), ZoneId.of("Europe/Oslo"));

    public final List<String> said = new ArrayList<>();
    public final Map<String, String> arrangements = new HashMap<>();
    public String answer = "";
    public final Workplace workplace;

    public QuietWorkplace() {
        this(new SameThreadTaskExecutor());
    }

    public QuietWorkplace(TaskExecutor tasks) {
        workplace =
                new Workplace(
                        Language.NB,
                        tasks,
                        Runnable::run,
                        new QuietDialogs(),
                        new QuietNotifications(),
                        new QuietNavigation(),
                        new NoFiles(),
                        CLOCK,
                        arrangements);
    }

    private final class QuietDialogs implements Dialogs {
        @Override
        public boolean confirm(Text question, Text consequence, Text proceed) {
            return false;
        }

        @Override
        public void tell(Text title, Text message) {
            said.add(message.in(Language.NB));
        }

        @Override
        public void show(Text title, Node content) {
            said.add(title.in(Language.NB));
        }

        @Override
        public void problem(Throwable failure) {
            said.add(String.valueOf(failure.getMessage()));
        }

        @Override
        public Optional<String> ask(Text title, Text label, String suggestion) {
            return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
        }

        @Override
        public <R> Optional<R> form(Form<R> form) {
            return Optional.empty();
        }

        @Override
        public boolean steps(Text title, List<Step> steps, Text finish) {
            return false;
        }
    }

    private final class QuietNotifications implements Notifications {
        @Override
        public void tell(Text message) {
            said.add(message.in(Language.NB));
        }

        @Override
        public void tell(Text message, Text action, Runnable run) {
            said.add(message.in(Language.NB));
        }

        @Override
        public void warn(Text message) {
            said.add(message.in(Language.NB));
        }
    }

    private final class QuietNavigation implements Navigation {
        @Override
        public void open(Ref object) {
            said.add("open " + object);
        }

        @Override
        public void open(String page, String argument) {}

        @Override
        public void visited(Ref object, String title) {}

        @Override
        public void back() {}

        @Override
        public void forward() {}

        @Override
        public void inspect() {}
    }

    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> open(Text title, List<Kind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Text title, String suggestedName, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Text title) {
            return Optional.empty();
        }
    }
}
