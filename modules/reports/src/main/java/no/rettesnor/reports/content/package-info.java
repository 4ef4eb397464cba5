/// What a report says, with every number in its place: made of a draft and of numbers, written by
/// the exporters, kept whole in a snapshot. Nothing here reads the store or knows a file format.
package no.rettesnor.reports.content;
