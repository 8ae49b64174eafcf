# The improved Farrington method by surveillance: the last given[3] weeks of the first given[2] series.
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
suppressMessages(library(surveillance))
counts <- t(as.matrix(read.csv(given[1], header = FALSE, nrows = as.integer(given[2]))))
n <- nrow(counts)
weeks <- seq(as.Date("2014-01-06"), by = "week", length.out = n)
series <- sts(observed = counts, start = c(2014, 2), frequency = 52, epoch = as.numeric(weeks), epochAsDate = TRUE)
timed(
  function() suppressWarnings(farringtonFlexible(series, list(
    range = (n - as.integer(given[3]) + 1):n, b = 5, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, thresholdMethod = "nbPlugin",
    alpha = 0.05, glmWarnings = FALSE
  ))),
  function(result) sum(alarms(result))
)
