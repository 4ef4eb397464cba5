/// The texts of this module.
package no.rettesnor.reports.texts;
