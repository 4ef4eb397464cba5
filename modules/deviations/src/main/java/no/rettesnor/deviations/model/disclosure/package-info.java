/// What has to be taken out of deviations before others may read them, and the public variant that
/// comes of it: values and rules only.
package no.rettesnor.deviations.model.disclosure;
