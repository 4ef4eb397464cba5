/// What a report holds, gathered from the features.
package no.rettesnor.reports.model;
