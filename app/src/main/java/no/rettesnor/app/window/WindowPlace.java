package no.rettesnor.app.window;

/// Size and place of the window. A negative x means: wherever the system likes.
///
/// @param x left edge
/// @param y top edge
/// @param width in pixels, at least [#NARROWEST]
/// @param height in pixels, at least [#LOWEST]
/// @param maximized over the whole screen
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    public static final double NARROWEST = 1024;
    public static final double LOWEST = 640;

    public WindowPlace {
        width = Math.max(NARROWEST, width);
        height = Math.max(LOWEST, height);
    }

    static WindowPlace standard() {
        return new WindowPlace(-1, -1, 1280, 800, false);
    }
}
