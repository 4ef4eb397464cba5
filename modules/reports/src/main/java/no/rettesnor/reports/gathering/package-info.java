/// Brings a report together from what the features offer.
package no.rettesnor.reports.gathering;
