package no.rettesnor.architecture.planted.charts.figures;

import org.jfree.chart.JFreeChart;

record InnocentChart(JFreeChart chart) {}
