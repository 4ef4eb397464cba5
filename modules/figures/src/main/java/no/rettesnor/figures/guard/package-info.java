/// The small-cell guard: what must be hidden of everything that leaves the house together, so that
/// no small number can be read or worked out. How it works and why is decision 0013.
package no.rettesnor.figures.guard;
