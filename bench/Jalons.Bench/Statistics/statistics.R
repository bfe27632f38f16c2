# One method of the statistics benchmark in R: Rscript statistics.R METHOD FILE.csv. Prints what Measure.cs reads; the methods are those of BenchmarkedMethod.cs.
suppressMessages({ library(survival); library(FactoMineR) })
arguments <- commandArgs(TRUE)
method <- arguments[1]
variables <- sprintf("v%02d", 1:29)
active <- variables[1:12]
terms <- sprintf("v%02d", c(1:6, 9))
wanted <- switch(method, crosstab = variables, mca = , typology = active, logistic = c("outcome", terms, "age"), c("days", "ending", "group"))
header <- strsplit(readLines(arguments[2], 1), ",")[[1]]
elapsed <- function(expression) system.time(expression)[["elapsed"]]

# Variables are factors before a method starts; an empty cell is a level, or missing for the model.
read <- elapsed(study <- read.csv(arguments[2], colClasses = ifelse(!header %in% wanted, "NULL", ifelse(header %in% c("age", "days"), "numeric", "factor")),
  na.strings = if (method == "logistic") "" else character(0)))

pairs <- head(combn(variables, 2, simplify = FALSE), 400)
run <- switch(method,
  crosstab = function() sapply(pairs, function(pair) suppressWarnings(chisq.test(table(study[[pair[1]]], study[[pair[2]]]), correct = FALSE))$statistic),
  mca = function() MCA(study, ncp = 5, graph = FALSE)$eig[, 1],
  survfit = function() {
    curves <- survfit(Surv(days, ending == "1") ~ group, study, conf.type = "log-log")
    group <- rep(seq_along(curves$strata), curves$strata)
    errors <- curves$surv * curves$std.err
    as.vector(rbind(curves$n, tapply(curves$surv, group, sum), tapply(errors, group, sum)))
  },
  logrank = function() survdiff(Surv(days, ending == "1") ~ group, study)$chisq,
  logistic = function() {
    model <- glm(reformulate(c(terms, "age"), "outcome == 'oui'"), binomial, study)
    c(coef(model), sqrt(diag(vcov(model))), logLik(model))
  },
  typology = function() {
    HCPC(MCA(study, ncp = 5, graph = FALSE), nb.clust = 5, graph = FALSE)$call$t$inert.gain[1:9]
  })

seconds <- c()
while (length(seconds) < 1 || (sum(seconds) < 1 && length(seconds) < 50)) seconds <- c(seconds, elapsed(numbers <- run()))
peak <- strsplit(grep("VmHWM", readLines("/proc/self/status"), value = TRUE), "[ \t]+")[[1]][2]
cat(read, seconds[1], median(seconds), peak, "\n")
cat(format(numbers, digits = 17), "\n")
