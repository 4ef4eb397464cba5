/// Figures as values, and the questions they answer.
package no.rettesnor.figures;
