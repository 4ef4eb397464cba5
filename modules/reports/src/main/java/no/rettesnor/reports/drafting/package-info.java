/// How a report begins: from the template, or from last year's.
package no.rettesnor.reports.drafting;
