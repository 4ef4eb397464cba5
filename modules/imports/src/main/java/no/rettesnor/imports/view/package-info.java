/// The mapping page.
package no.rettesnor.imports.view;
