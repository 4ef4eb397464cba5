package no.rettesnor.architecture.planted.office.office;

import org.apache.poi.ss.usermodel.Workbook;

record InnocentWriter(Workbook workbook) {}
