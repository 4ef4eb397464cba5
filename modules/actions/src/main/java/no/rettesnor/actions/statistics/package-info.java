/// Figures about actions, for reports.
package no.rettesnor.actions.statistics;
