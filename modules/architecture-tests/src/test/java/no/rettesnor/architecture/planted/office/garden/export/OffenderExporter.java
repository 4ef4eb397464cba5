package no.rettesnor.architecture.planted.office.garden.export;

import org.apache.poi.ss.usermodel.Workbook;

record OffenderExporter(Workbook workbook) {}
