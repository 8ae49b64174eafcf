# Gi* by spdep: neighbours of a lattice (queen, with the cell itself), z, two-sided p, BH. File of places, cells along a side, their size.
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
suppressMessages(library(spdep))
side <- as.integer(given[2])
size <- as.numeric(given[3])
places <- readBin(given[1], "double", 2e6)
n <- length(places) / 2
counts <- tabulate(floor(places[1:n] / size) + side * floor(places[n + 1:n] / size) + 1, side * side)
timed(
  function() {
    near <- include.self(cell2nb(side, side, type = "queen"))
    z <- as.numeric(localG(counts, nb2listw(near, style = "B")))
    list(z = z, q = p.adjust(2 * pnorm(-abs(z)), "BH"))
  },
  function(result) sprintf('{"hot":%d,"most":%s}', sum(result$q < 0.05), format(round(max(result$z), 6), nsmall = 0, digits = 15))
)
