/// The reports page without a screen.
package no.rettesnor.reports.viewmodel;
