/// What is fast enough and what is not, each beside its baseline in the same run. Run by hand. No
/// module-info: it reaches past what the modules export.
package no.rettesnor.benchmarks;
