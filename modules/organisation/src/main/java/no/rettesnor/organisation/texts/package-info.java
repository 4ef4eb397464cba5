/// The words of this feature, in one place that all its packages may use.
package no.rettesnor.organisation.texts;
