/// What can be counted of risks: held against the register, and as figures for reports.
package no.rettesnor.risk.statistics;
