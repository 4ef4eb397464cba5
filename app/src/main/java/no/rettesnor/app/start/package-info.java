/// Puts the window together: the open store, the features' pages, and what belongs to the file as a
/// whole.
package no.rettesnor.app.start;
