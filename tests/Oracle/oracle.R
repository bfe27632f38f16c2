# Expected values of the statistical library on generated studies: Rscript oracle.R study.csv golden.json
suppressMessages({ library(survival); library(FactoMineR); library(jsonlite) })
arguments <- commandArgs(TRUE)
study <- read.csv(arguments[1], colClasses = "character", na.strings = character(0))
n <- nrow(study)
variables <- sprintf("v%02d", 1:29)
active <- variables[1:12]
missing <- "(non renseigné)"
sorted <- function(x) factor(x, levels = sort(unique(x), method = "radix"))
kept <- as.data.frame(lapply(study[variables], function(x) sorted(ifelse(x == "", missing, x))))
age <- as.numeric(study$age); days <- as.numeric(study$days)
group <- sorted(study$group); ending <- study$ending

proportion <- function(k, n) {
  wilson <- prop.test(k, n, correct = FALSE)$conf.int; exact <- binom.test(k, n)$conf.int
  c(wilson[1], wilson[2], exact[1], exact[2])
}
crossed <- function(a, b) {
  test <- suppressWarnings(chisq.test(table(a, b), correct = FALSE))
  list(counts = as.vector(t(test$observed)), chi2 = unname(test$statistic), df = unname(test$parameter), p = test$p.value,
       residuals = as.vector(t(test$stdres)))
}
golden <- list(n = n)

golden$proportions <- lapply(levels(kept$v06), function(level) list(level = level, count = sum(kept$v06 == level), limits = proportion(sum(kept$v06 == level), n)))
golden$age <- list(mean = mean(age), sd = sd(age), quantiles = unname(quantile(age, c(.05, .1, .25, .5, .75, .9, .95))))
golden$kruskal <- with(kruskal.test(age, group), list(statistic = unname(statistic), p = p.value))
halves <- split(age, kept$v01)
golden$mannWhitney <- with(wilcox.test(halves[[1]], halves[[2]], exact = FALSE, correct = FALSE), list(statistic = unname(statistic), p = p.value))

pairs <- combn(active, 2, simplify = FALSE)
golden$crosstabs <- lapply(pairs, function(pair) c(list(rows = pair[1], columns = pair[2]), crossed(kept[[pair[1]]], kept[[pair[2]]])))
ps <- sapply(golden$crosstabs, function(table) table$p)
golden$holm <- p.adjust(ps, "holm"); golden$bh <- p.adjust(ps, "BH")
golden$trend <- with(prop.trend.test(table(kept$v09[study$outcome == "oui"]), table(kept$v09[study$outcome != ""])), list(statistic = unname(statistic), p = p.value))
golden$mcnemar <- with(mcnemar.test(table(kept$v01, kept$v07), correct = FALSE), list(statistic = unname(statistic), p = p.value))
golden$bowker <- with(mcnemar.test(table(kept$v02, kept$v05)), list(statistic = unname(statistic), df = unname(parameter), p = p.value))
golden$mantelHaenszel <- with(mantelhaen.test(array(as.numeric(table(kept$v01, kept$v07, kept$v05)), c(2, 2, 3)), correct = FALSE),
  list(oddsRatio = unname(estimate), limits = as.vector(conf.int), statistic = unname(statistic), p = p.value))

fit <- survfit(Surv(days, ending == "1") ~ group, conf.type = "log-log")
lines <- summary(fit, censored = TRUE)
medians <- summary(fit)$table
number <- function(x) ifelse(is.finite(x), x, NA)
golden$survival <- lapply(levels(group), function(level) {
  of <- lines$strata == paste0("group=", level); every <- seq(1, sum(of), length.out = min(12, sum(of)))
  pick <- function(x) number(x[of][every])
  row <- medians[paste0("group=", level), ]
  list(group = level, n = unname(row["records"]), times = pick(lines$time), atRisk = pick(lines$n.risk), events = pick(lines$n.event), survival = pick(lines$surv),
       stdError = pick(lines$std.err), lower = pick(lines$lower), upper = pick(lines$upper),
       median = number(unname(row[c("median", "0.95LCL", "0.95UCL")])))
})
compared <- function(rho) {
  test <- survdiff(Surv(days, ending == "1") ~ group, rho = rho)
  list(observed = as.vector(test$obs), expected = as.vector(test$exp), chi2 = test$chisq, p = pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE))
}
golden$logRank <- compared(0); golden$petoPeto <- compared(1)
competing <- summary(survfit(Surv(days, factor(ending)) ~ 1), times = c(10, 30, 60, 90))
golden$incidence <- list(times = competing$time, first = competing$pstate[, 2], second = competing$pstate[, 3],
                         firstError = competing$std.err[, 2], secondError = competing$std.err[, 3])

known <- study$v03 != ""
hazards <- coxph(Surv(days, ending == "1") ~ v01 + v02 + v03 + age,
  data.frame(lapply(study[known, c("v01", "v02", "v03")], sorted), age = age[known], days = days[known], ending = ending[known]))
table <- summary(hazards)$coefficients
golden$cox <- list(counts = c(hazards$n, hazards$nevent, hazards$iter), names = rownames(table), estimates = unname(table[, 1]), errors = unname(table[, 3]),
  p = unname(table[, 5]), logLikelihood = hazards$loglik, score = hazards$score)

mca <- MCA(cbind(kept[active], group), ncp = 5, quali.sup = 13, graph = FALSE, level.ventil = 0)
named <- function(matrix) lapply(seq_len(nrow(matrix)), function(i) unname(matrix[i, ]))
# FactoMineR names a category variable_level when two variables share a level, as they all do here.
golden$mca <- list(eigenvalues = unname(mca$eig[, 1]), percent = unname(mca$eig[, 2]),
  names = rownames(mca$var$coord), coordinates = named(mca$var$coord), contributions = named(mca$var$contrib), cos2 = named(mca$var$cos2), tests = named(mca$var$v.test),
  eta2 = named(mca$var$eta2), supplementaryNames = rownames(mca$quali.sup$coord), supplementary = named(mca$quali.sup$coord), supplementaryTests = named(mca$quali.sup$v.test),
  individuals = named(mca$ind$coord[1:10, ]))

classes <- cut(age, c(0, 22, 30, 45, 100), labels = 1:4)
described <- catdes(cbind(classe = classes, kept[active[1:6]]), 1, proba = 1)$category
golden$marks <- unlist(lapply(names(described), function(k) lapply(rownames(described[[k]]), function(name)
  list(class = k, name = name, values = number(unname(described[[k]][name, ]))))), recursive = FALSE)

if (n <= 10000) {
  points <- mca$ind$coord
  tree <- hclust(dist(points), "ward.D2")
  cut <- cutree(tree, 5)
  centres <- t(sapply(1:5, function(k) colMeans(points[cut == k, ])))
  means <- kmeans(points, centres, iter.max = 100, algorithm = "Lloyd")
  total <- sum(scale(points, scale = FALSE)^2)
  golden$typology <- list(losses = rev(tail(tree$height, 9)^2 / 2), cutSizes = sort(as.vector(table(cut))), sizes = sort(means$size),
    total = total, within = means$tot.withinss)
}

complete <- study$outcome != "" & rowSums(study[c("v01", "v02", "v03", "v04", "v05", "v06", "v09")] == "") == 0
frame <- data.frame(lapply(study[complete, c("v01", "v02", "v03", "v04", "v05", "v06", "v09")], sorted), age = age[complete], y = study$outcome[complete] == "oui")
model <- glm(y ~ v01 + v02 + v03 + v04 + v05 + v06 + v09 + age, binomial, frame)
table <- summary(model)$coefficients
golden$logistic <- list(n = nrow(frame), names = rownames(table), estimates = unname(table[, 1]), errors = unname(table[, 2]), p = unname(table[, 4]),
  logLikelihood = as.numeric(logLik(model)), nullDeviance = model$null.deviance, aic = AIC(model), bic = BIC(model), iterations = model$iter)

writeLines(toJSON(golden, digits = NA, auto_unbox = TRUE, na = "null"), arguments[2], useBytes = TRUE)
