# The clock of the rivals in R, the same as ours in bench/work/timed.ts. Sourced by each of them.
timed <- function(work, told = function(result) NULL) {
  gc(FALSE)
  cost <- system.time(result <- work(), gcFirst = FALSE)
  peak <- grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)
  answer <- told(result)
  cat(sprintf(
    '{"ms":%.3f,"cpuMs":%.3f,"mb":%.1f,"answer":%s}\n',
    1000 * cost[["elapsed"]], 1000 * (cost[["user.self"]] + cost[["sys.self"]]),
    as.numeric(gsub("[^0-9]", "", peak)) / 1024,
    if (is.null(answer)) "null" else as.character(answer)
  ))
}
here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
given <- commandArgs(TRUE)
