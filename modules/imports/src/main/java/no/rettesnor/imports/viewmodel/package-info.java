/// What the mapping page shows and does, without a window.
package no.rettesnor.imports.viewmodel;
