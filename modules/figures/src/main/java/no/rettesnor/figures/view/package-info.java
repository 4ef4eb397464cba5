/// Shows figures in the window, chart and table as twins.
package no.rettesnor.figures.view;
