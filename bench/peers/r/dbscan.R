# DBSCAN by the package dbscan (C++, k-d tree): eps 150 m, 30 points.
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
suppressMessages(library(dbscan))
d <- read.csv(given[1])
points <- cbind(d$x, d$y)
timed(
  function() dbscan(points, eps = 150, minPts = 30),
  function(result) sprintf('{"clusters":%d,"noise":%d}', max(result$cluster), sum(result$cluster == 0))
)
