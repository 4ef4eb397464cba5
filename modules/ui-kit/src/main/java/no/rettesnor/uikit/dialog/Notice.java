package no.rettesnor.uikit.dialog;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Tone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/// One message in the list behind the bell.
///
/// @param at when it was said
/// @param message what was said
/// @param tone how it is meant
/// @param action the verb on its button, or null
/// @param run what the button does
public record Notice(
        LocalDateTime at, Text message, Tone tone, @Nullable Text action, Runnable run) {}
