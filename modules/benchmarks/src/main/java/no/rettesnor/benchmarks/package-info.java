/// What is fast enough and what is not, each beside its baseline in the same run. Run by hand, one
/// part in a process, so that its memory is its own:
///
/// | part | where | what |
/// |---|---|---|
/// | `import` | a CSV file with a header | a whole import beside the bare parser and a bare insert |
/// | `register` | a folder | makes the register of a million deviations that the next three want |
/// | `statistics` | the folder | every figure beside DuckDB |
/// | `list` | the folder | opening, sorting, filtering and scrolling the list |
/// | `report` | the folder, the image | the annual report beside a bare writer |
/// | `start` | the image, as `app/target/rettesnor` | process start to the painted window |
///
/// As `mvn -Pbenchmarks -DskipTests -Dmeasure=list -Dwhere=FOLDER package`, or with the class path
/// at hand as `java … no.rettesnor.benchmarks.Benchmarks list FOLDER`. The start wants a screen:
/// `xvfb-run` gives it one.
///
/// No module-info: it reaches past what the modules export.
package no.rettesnor.benchmarks;
