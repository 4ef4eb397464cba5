/// Units and people as other features name them in their forms.
package no.rettesnor.organisation.directory;
