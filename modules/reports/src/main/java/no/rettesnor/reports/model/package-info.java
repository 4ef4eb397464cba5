/// What a report holds and whom it covers.
package no.rettesnor.reports.model;
