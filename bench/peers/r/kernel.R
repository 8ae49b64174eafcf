# Kernel density by spatstat: Gaussian of 300 m on 500 x 500 pixels over 40 x 40 km, no edge correction (FFT on binned points). File of places.
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
suppressMessages(library(spatstat.explore))
places <- readBin(given[1], "double", 2e6)
n <- length(places) / 2
x <- places[1:n]
y <- places[n + 1:n]
timed(
  function() density(ppp(x, y, window = owin(c(0, 40000), c(0, 40000)), check = FALSE), sigma = 300, dimyx = c(500, 500), edge = FALSE),
  function(result) signif(max(result$v), 6)
)
