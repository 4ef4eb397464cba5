package no.rettesnor.app.window;

import javafx.util.Subscription;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.ObjectSearch;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A window's content without features: a list of cases, a form, a journal that counts.
final class InventedContent implements Function<Workplace, WindowContent> {

    final InventedJournal journal = new InventedJournal();
    final List<String> done = new ArrayList<>();
    boolean isEmpty;
    boolean isSample = true;

    @Override
    public WindowContent apply(Workplace workplace) {
        return new WindowContent(
                List.of(
                        new PageDescriptor(
                                "cases",
                                Text.verbatim("Avvik"),
                                MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                                20,
                                Set.of("case"),
                                Text.verbatim("Her ligger avvikene.\n\nMerk en rad."),
                                () -> new InventedListView(workplace, done)),
                        PageDescriptor.of(
                                "form",
                                Text.verbatim("Skjema"),
                                MaterialDesignF.FORM_SELECT,
                                30,
                                () -> new InventedFormView(workplace))),
                List.of(
                        Command.of(
                                        "import",
                                        Text.verbatim("Importer avvik"),
                                        Text.verbatim("Avvik › Importer"),
                                        () -> done.add("import"))
                                .icon(MaterialDesignF.FILE_IMPORT_OUTLINE)),
                Command.of(
                        "version",
                        Text.verbatim("Navngi versjon …"),
                        Text.verbatim("Registerfil"),
                        () -> done.add("version")),
                journal,
                (words, limit) ->
                        List.of(
                                new ObjectSearch.Found(
                                        new Ref("case", "7"),
                                        "Fall på bad: " + words,
                                        "Avvik 7",
                                        MaterialDesignA.ALERT_CIRCLE_OUTLINE)),
                new InventedHome(),
                Path.of("/home/kari/Dokumenter/hustadvika.rettesnor"),
                isSample);
    }

    private final class InventedHome implements HomeSource {
        @Override
        public HomeState read() {
            return new HomeState(
                    isEmpty,
                    List.of(
                            new Waiting(
                                    Text.verbatim("3 avvik har passert fristen"),
                                    MaterialDesignC.CLOCK_ALERT_OUTLINE,
                                    Tone.DANGER,
                                    "cases",
                                    "late=yes"),
                            new Waiting(
                                    Text.verbatim("12 nye avvik er ikke mottatt"),
                                    MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                                    Tone.WARNING,
                                    "cases",
                                    "status=NEW")));
        }

        @Override
        public List<Command> beginnings() {
            return List.of(
                    Command.of(
                            "begin-import",
                            Text.verbatim("Importer"),
                            Text.verbatim(""),
                            () -> done.add("begin-import")),
                    Command.of(
                            "begin-sample",
                            Text.verbatim("Prøv med eksempeldata"),
                            Text.verbatim(""),
                            () -> done.add("begin-sample")));
        }
    }

    /// Three steps that can be taken back.
    static final class InventedJournal implements UndoCommands {
        private final List<Runnable> listeners = new ArrayList<>();
        private int position = 3;

        int position() {
            return position;
        }

        @Override
        public Optional<Text> undoable() {
            return position == 0
                    ? Optional.empty()
                    : Optional.of(Text.verbatim("Endret status på " + position + " avvik"));
        }

        @Override
        public Optional<Text> redoable() {
            return position == 3 ? Optional.empty() : Optional.of(Text.verbatim("Endret status"));
        }

        @Override
        public Optional<Instant> savedAt() {
            return Optional.of(Instant.parse("2026-11-21T11:04:00Z"));
        }

        @Override
        public Optional<Text> undo() {
            position--;
            listeners.forEach(Runnable::run);
            return Optional.empty();
        }

        @Override
        public Optional<Text> redo() {
            position++;
            listeners.forEach(Runnable::run);
            return Optional.empty();
        }

        @Override
        public Subscription onChange(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }
}
