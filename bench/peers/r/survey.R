# R survey on the same answers: design, raked to three margins, means with errors of all questions, or of areas.
# survey.R FILE [areas]
suppressMessages(library(survey))
source(file.path(dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))), "timed.R"))
d <- read.csv(given[1])
d[d == -9] <- NA
n <- nrow(d)
people <- list(
  area = c(30000, 22000, 15000, 11000, 8000, 7000, 6000, 4000, 3000, 3000), female = c(54800, 54200),
  age = c(14000, 17000, 19000, 18000, 21000, 20000)
)
questions <- paste0("q", 1:40)
timed(function() {
  d$fpc <- people$area[d$area] * (n / 10000)
  drawn <- svydesign(ids = ~1, strata = ~area, fpc = ~fpc, data = d)
  raked <- rake(drawn, list(~area, ~female, ~age), list(
    data.frame(area = 1:10, Freq = people$area), data.frame(female = 0:1, Freq = people$female), data.frame(age = 1:6, Freq = people$age)
  ), control = list(maxit = 50, epsilon = 1e-6, verbose = FALSE))
  if (length(given) > 1) {
    told <- lapply(questions[1:5], function(q) svyby(as.formula(paste0("~as.numeric(", q, ">=4)")), ~area, raked, svymean, na.rm = TRUE))
  } else {
    told <- lapply(questions, function(q) svymean(as.formula(paste0("~", q)), raked, na.rm = TRUE))
  }
  list(value = unlist(lapply(told, coef)), se = unlist(lapply(told, SE)))
}, function(told) {
  sprintf('{"figures":%d,"value":"%s","se":"%s"}', length(told$value), formatC(mean(told$value), digits = 8, format = "fg", flag = "#"),
    formatC(mean(told$se), digits = 8, format = "fg", flag = "#"))
})
