/// Analyses as files: workbooks, documents, posters and pictures.
package no.rettesnor.risk.export;
