package no.rettesnor.app.window;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Command.Prominence;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.Shortcuts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Opens and closes the help, and keeps it about the page that is on screen.
final class WindowHelp {

    private static final Text PLACE = WindowTexts.text("place.help");

    private final Workplace workplace;
    private final InspectorSlot slot;
    private final HelpPane pane;
    private final Supplier<List<Command>> own;
    private final Supplier<List<Command>> program;
    private final Runnable toPage;
    private @Nullable PageDescriptor here;

    /// @param own the keys of the page on screen
    /// @param program the keys that work everywhere
    /// @param toPage puts the caret back into the page
    WindowHelp(
            Workplace workplace,
            InspectorSlot slot,
            Supplier<List<Command>> own,
            Supplier<List<Command>> program,
            Runnable toPage) {
        this.workplace = workplace;
        this.slot = slot;
        this.pane = new HelpPane(workplace, this::close);
        this.own = own;
        this.program = program;
        this.toPage = toPage;
    }

    /// Opens the help about the page, or closes it.
    void toggle() {
        if (slot.isHelpOpen()) {
            close();
        } else if (here != null) {
            open(here, null);
        }
    }

    /// Every key that works now, in a list.
    void listKeys() {
        List<Command> all = new ArrayList<>(own.get());
        all.addAll(program.get());
        workplace
                .dialogs()
                .show(
                        WindowTexts.text("command.shortcuts"),
                        Shortcuts.list(workplace.language(), all));
    }

    /// Another page is on screen.
    void moved(PageDescriptor page) {
        here = page;
        if (slot.isHelpOpen()) {
            fill(page, null);
        }
    }

    /// What the help can be asked about, for the search field: found by the words of the help, too.
    List<Command> commands(List<PageDescriptor> pages) {
        List<Command> all = new ArrayList<>();
        for (PageDescriptor page : pages) {
            all.add(
                    command(
                            "help.page." + page.id(),
                            WindowTexts.text("help.page", page.title()),
                            page.help(),
                            () -> open(page, null)));
        }
        for (HelpTopic topic : HelpTopic.values()) {
            all.add(
                    command(
                            "help." + topic.name(),
                            topic.title(),
                            topic.words(),
                            () -> {
                                if (here != null) {
                                    open(here, topic);
                                }
                            }));
        }
        return all;
    }

    private static Command command(String id, Text name, Text words, Runnable run) {
        return Command.of(id, name, PLACE, run)
                .icon(MaterialDesignH.HELP_CIRCLE_OUTLINE)
                .shown(Prominence.SEARCH)
                .foundBy(words);
    }

    private void open(PageDescriptor page, @Nullable HelpTopic topic) {
        fill(page, topic);
        slot.help(pane);
        // Until it has been styled nothing in it can take the caret.
        pane.applyCss();
        pane.requestFocus();
    }

    private void fill(PageDescriptor page, @Nullable HelpTopic topic) {
        pane.show(page, page.equals(here) ? own.get() : List.of(), program.get(), topic);
    }

    private void close() {
        slot.help(null);
        toPage.run();
    }
}
