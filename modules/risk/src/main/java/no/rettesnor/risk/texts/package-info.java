/// The texts of this module.
package no.rettesnor.risk.texts;
