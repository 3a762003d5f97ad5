# insights.R ROWS: the questions of the insights as R's own functions work them out, on rows of the reference recipe.
# Prints "name<TAB>milliseconds", the median of five; "not present" where the survival package is missing.
if (!requireNamespace("survival", quietly = TRUE)) { cat("not present\n"); quit(status = 0) }
suppressPackageStartupMessages(library(survival))
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1])
timed <- function(name, work) {
  work()
  times <- vapply(1:5, function(round) { begun <- proc.time()[["elapsed"]]; work(); proc.time()[["elapsed"]] - begun }, 0)
  cat(sprintf("%s\t%.3f\n", name, median(times) * 1000))
}
hour <- (rows$t_min %/% 60) %% 24
day <- rows$t_min %/% 1440
week <- day %/% 7
tagged <- factor(rows$trigger)
known <- rows[rows$outcome >= 0, ]

timed("urge curve", function() {
  summary(survfit(Surv(urge_min, urge_out > 0) ~ 1, data = rows, conf.type = "log-log"), times = 60)
  summary(survfit(Surv(urge_min, factor(urge_out, 0:2)) ~ 1, data = rows), times = 60)
})
timed("fear ledger", function() {
  p <- known$p_pct / 100
  bin <- pmin(floor(p * 10), 9)
  c(mean((p - known$outcome)^2), rowsum(cbind(1, p, known$outcome), bin))
  glm(known$outcome ~ qlogis(pmin(pmax(p, .01), .99)), family = binomial)
})
timed("techniques", function() lm(after ~ before + factor(technique), data = rows))
timed("triggers, people, contexts", function() {
  for (family in list(rows$trigger, rows$person, rows$context)) summary(lm(rows$before ~ factor(family)))
})
timed("when", function() {
  chisq.test(tabulate(day %% 7 + 1, 7))
  summary(lm(rows$before ~ cos(2 * pi * hour / 24) + sin(2 * pi * hour / 24)))
})
timed("progress", function() {
  medians <- tapply(rows$rec_min, week, median)
  weeks <- utils::tail(medians, 520)
  at <- seq_along(weeks)
  slopes <- outer(weeks, weeks, "-") / outer(at, at, "-")
  median(slopes[upper.tri(slopes)])
  cor.test(at, as.numeric(weeks), method = "kendall", exact = FALSE)
  glm(rows$paused ~ week, family = binomial)
})
timed("levels", function() table(rows$level_before, rows$level_after))
