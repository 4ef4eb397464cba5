/// The pages of risk analyses.
package no.rettesnor.risk.view;
