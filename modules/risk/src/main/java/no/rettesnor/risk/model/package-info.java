/// Analyses, risks and the scales they are rated on, as values. What a rating means is said here,
/// and nowhere else.
package no.rettesnor.risk.model;
