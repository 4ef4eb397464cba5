package no.rettesnor.app.window;

import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.Navigation;
import no.rettesnor.uikit.Notifications;
import no.rettesnor.uikit.PageDescriptor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds the page for a move, remembers the way, and hands both to the window.
final class WindowNavigation implements Navigation {

    private static final int RECENT_ROWS = 8;

    private final Settings settings;
    private final Notifications notifications;
    private final History history = new History();
    private List<PageDescriptor> pages = List.of();
    private Consumer<Location> onMove = location -> {};
    private Runnable onInspect = () -> {};

    WindowNavigation(Settings settings, Notifications notifications) {
        this.settings = settings;
        this.notifications = notifications;
    }

    /// The pages are known only after they have been given this navigation.
    void connect(List<PageDescriptor> known, Consumer<Location> show, Runnable inspect) {
        pages = List.copyOf(known);
        onMove = show;
        onInspect = inspect;
    }

    History history() {
        return history;
    }

    Optional<PageDescriptor> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    @Override
    public void open(Ref object) {
        pages.stream()
                .filter(page -> page.kinds().contains(object.kind()))
                .findFirst()
                .ifPresentOrElse(
                        page -> open(page.id(), object.toString()),
                        () -> notifications.warn(WindowTexts.text("navigation.no-page")));
    }

    @Override
    public void open(String page, String argument) {
        if (page(page).isPresent()) {
            Location location = new Location(page, argument);
            history.visit(location);
            onMove.accept(location);
        }
    }

    @Override
    public void visited(Ref object, String title) {
        List<Settings.Recent> recentRows = settings.memory().rows();
        recentRows.removeIf(recent -> recent.ref().equals(object));
        recentRows.addFirst(new Settings.Recent(object, title));
        if (recentRows.size() > RECENT_ROWS) {
            recentRows.removeLast();
        }
        history.here()
                .ifPresent(here -> history.visit(new Location(here.page(), object.toString())));
    }

    @Override
    public void back() {
        history.back().ifPresent(onMove);
    }

    @Override
    public void forward() {
        history.forward().ifPresent(onMove);
    }

    @Override
    public void inspect() {
        onInspect.run();
    }
}
