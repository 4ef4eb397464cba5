/// Draws figures as pictures. The only place that sees JFreeChart and AWT.
package no.rettesnor.figures.chart;
