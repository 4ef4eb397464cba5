/// The seams between a page and the window around it: what a page is, and what it may ask of the
/// window. Interfaces and records only; the controls in the other packages know these, never the
/// other way.
package no.rettesnor.uikit;
