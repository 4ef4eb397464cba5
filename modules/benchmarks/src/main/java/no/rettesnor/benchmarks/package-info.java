/// What is fast enough and what is not, each beside its baseline in the same run. Run by hand, one
/// part in a process, so that its memory is its own:
///
/// | part | where | what |
/// |---|---|---|
/// | `import` | a CSV file with a header | a whole import beside the bare parser and a bare insert |
/// | `register` | a folder | makes the register that the next three want: a million deviations, or `-Drows` |
/// | `statistics` | the folder | every figure beside DuckDB |
/// | `list` | the folder | opening, sorting, filtering and scrolling the list |
/// | `report` | the folder | the annual report in four formats beside the bare libraries |
/// | `start` | the image, as `app/target/rettesnor` | process start to the painted window |
///
/// As `mvn -Pbenchmarks -DskipTests -Dmeasure=list -Dwhere=FOLDER package`, or with the class path
/// at hand as `java … no.rettesnor.benchmarks.Benchmarks list FOLDER`; a report then wants to know
/// where the packaged program stands, as `-Dimage=app/target/rettesnor`. The start wants a screen:
/// `xvfb-run` gives it one.
///
/// No module-info: it reaches past what the modules export.
package no.rettesnor.benchmarks;
