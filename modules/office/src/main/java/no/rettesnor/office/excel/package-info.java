/// Excel workbooks in: `.xlsx` streamed, old `.xls` through POI.
///
/// The `.xlsx` reader is our own, over aalto's StAX parser. fastexcel-reader was tried first: it is
/// as fast, but holds whatever a file asks it to hold (a cell reference `ZZZZZZ1` makes a row of
/// 300 million cells, shared strings have no bound), knows no merged cells and fails on damaged
/// parts with exceptions of every kind. Names are matched without their namespace, which makes
/// Strict OOXML the same as the ordinary kind.
package no.rettesnor.office.excel;
