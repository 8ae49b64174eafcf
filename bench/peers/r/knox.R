# Knox by surveillance: one cell, at most 100 m and 7 days apart; given[2] shuffles.
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
suppressMessages(library(surveillance))
d <- read.csv(given[1])
dt <- dist(d$day)
ds <- dist(cbind(d$x, d$y))
timed(
  function() knox(dt = dt, ds = ds, eps.t = 7, eps.s = 100, simulate.p.value = TRUE, B = as.integer(given[2]), .parallel = 1),
  function(result) unname(result$statistic)
)
