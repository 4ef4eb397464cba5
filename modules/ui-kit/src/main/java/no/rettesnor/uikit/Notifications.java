package no.rettesnor.uikit;

import no.rettesnor.kernel.Text;

/// Short messages inside the window: shown for eight seconds, then kept in the list behind the
/// bell. Nothing is said here that the user must act on at once. May be called on any thread.
public interface Notifications {

    /// Says that something has been done.
    void tell(Text message);

    /// Says that something has been done, and offers one thing to do about it, such as "Angre" or
    /// "Vis".
    void tell(Text message, Text action, Runnable run);

    /// Says that something needs a look.
    void warn(Text message);
}
