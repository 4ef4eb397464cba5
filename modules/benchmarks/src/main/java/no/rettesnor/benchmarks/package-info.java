/// What is fast enough and what is not, each beside its baseline in the same run. Run by hand; how
/// stands in the module's README. Each part has a process of its own, so that its memory is its
/// own:
///
/// | part | what |
/// |---|---|
/// | `register` | makes the register that the next three want: a million deviations, or `-Drows` |
/// | `statistics` | every figure beside DuckDB |
/// | `list` | opening, sorting, filtering and scrolling the list |
/// | `report` | the annual report in four formats beside the bare libraries |
/// | `import` | a whole import beside the bare parser and a bare insert |
/// | `matrix` | a matrix of 500 risks beside as many bare labels |
/// | `guard` | the guard over small numbers |
/// | `start` | process start to the painted window, beside an empty window |
///
/// No module-info: it reaches past what the modules export.
package no.rettesnor.benchmarks;
