/// The reports page.
package no.rettesnor.reports.view;
