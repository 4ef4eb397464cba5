/// The verbs that belong to no feature: care of the store file, and the demonstration.
package no.rettesnor.app.verbs;
