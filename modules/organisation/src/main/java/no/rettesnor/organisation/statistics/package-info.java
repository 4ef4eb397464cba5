/// What the organisation tells reports.
package no.rettesnor.organisation.statistics;
