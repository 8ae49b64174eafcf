# The rival of STL: R's own stl (Fortran), robust, one season for all years. Rscript stl.R <series.csv> <series>
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
counts <- as.matrix(read.csv(given[1], header = FALSE))
timed(
  function() mean(sapply(seq_len(as.integer(given[2])), function(i) tail(stl(ts(counts[i, ], frequency = 52), s.window = "periodic", robust = TRUE)$time.series[, 2], 1))),
  function(result) sprintf('{"meanLastTrend":"%.2f"}', result)
)
