package no.rettesnor.app.window;

import no.rettesnor.kernel.TaskExecutor;

import java.time.Clock;
import java.util.concurrent.Executor;

/// What the window needs of the machine: background work, the screen's thread, the time.
///
/// @param tasks runs background work
/// @param screen runs on the thread that owns the screen
/// @param clock today and now
public record WindowEnvironment(TaskExecutor tasks, Executor screen, Clock clock) {}
