/// Figures as the values that Office files are written from.
package no.rettesnor.figures.export;
