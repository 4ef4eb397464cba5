package no.rettesnor.architecture.planted.charts.garden.view;

import org.jfree.chart.JFreeChart;

record OffenderChart(JFreeChart chart) {}
