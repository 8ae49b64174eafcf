# The rival of "interrupted series": MASS::glm.nb, a fit a series. Rscript interrupted.R <series.csv> <series>
source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))), "timed.R"))
suppressMessages(library(MASS))
counts <- as.matrix(read.csv(given[1], header = FALSE))
t <- seq_len(ncol(counts))
step <- as.numeric(t > 417)
slope <- pmax(0, t - 417)
s1 <- sin(2 * pi * t / 52.1775)
c1 <- cos(2 * pi * t / 52.1775)
timed(
  function() mean(sapply(seq_len(as.integer(given[2])), function(i) coef(suppressWarnings(glm.nb(counts[i, ] ~ t + step + slope + s1 + c1)))[["step"]])),
  function(result) sprintf('{"meanStep":"%.4f"}', result)
)
