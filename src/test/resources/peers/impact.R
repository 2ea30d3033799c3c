# Works out from marks.csv and attendance.csv, with R's own functions, what `bin/cairn impact` writes:
# a line per figure with its place in impact.json, its value, and how close ours must come to it: as a share of
# it, or, where R's own digits end (Tukey's range), outright.
folder <- commandArgs(TRUE)[1]
marks <- read.csv(file.path(folder, "marks.csv"), na.strings = "", stringsAsFactors = FALSE)
attendance <- read.csv(file.path(folder, "attendance.csv"), stringsAsFactors = FALSE)

exactly <- 1e-9
say <- function(place, value, within = exactly, outright = FALSE) {
  cat(sprintf("%s\t%.17g\t%g\t%s\n", place, as.numeric(value), within, outright))
}

d <- merge(marks, attendance, by = c("student", "unit"), all.x = TRUE)
d$sessions[is.na(d$sessions)] <- 0
labels <- c("0", "1-3", "4+")
d$band <- cut(d$sessions, c(-1, 0, 3, Inf), labels = labels)
d$gone <- !is.na(d$outcome) & d$outcome == "withdrawn"
d$counts <- !is.na(d$mark) & !d$gone
d$passed <- ifelse(is.na(d$outcome), NA, d$outcome == "passed")
d$kept <- ifelse(is.na(d$retained), NA, d$retained == "yes")

welch <- function(place, more, fewer) {
  t <- t.test(more, fewer)
  say(paste0(place, "/difference"), mean(more) - mean(fewer))
  say(paste0(place, "/low"), t$conf.int[1])
  say(paste0(place, "/high"), t$conf.int[2])
  say(paste0(place, "/statistic"), t$statistic)
  say(paste0(place, "/df"), t$parameter)
  say(paste0(place, "/p"), t$p.value)
}

# Cohen's d, and the interval of the noncentral t found by trying
cohen <- function(place, more, fewer) {
  n1 <- length(more); n0 <- length(fewer)
  pooled <- sqrt(((n1 - 1) * var(more) + (n0 - 1) * var(fewer)) / (n1 + n0 - 2))
  found <- (mean(more) - mean(fewer)) / pooled
  scale <- sqrt(1 / n1 + 1 / n0)
  t <- found / scale
  at <- function(share) {
    uniroot(function(ncp) suppressWarnings(pt(t, n1 + n0 - 2, ncp)) - share, c(t - 8, t + 8), tol = 1e-13)$root * scale
  }
  say(paste0(place, "/d"), found)
  if (abs(t) < 30) {
    say(paste0(place, "/dLow"), at(0.975), 1e-7)
    say(paste0(place, "/dHigh"), at(0.025), 1e-7)
  }
}

wilson <- function(yes, n) suppressWarnings(prop.test(yes, n, correct = FALSE))$conf.int

tested <- function(place, table) {
  if (any(suppressWarnings(chisq.test(table, correct = FALSE))$expected < 5)) {
    say(paste0(place, "/p"), fisher.test(table, workspace = 2e7)$p.value, 1e-6)
  } else {
    test <- chisq.test(table, correct = FALSE)
    say(paste0(place, "/statistic"), test$statistic)
    say(paste0(place, "/df"), test$parameter)
    say(paste0(place, "/p"), test$p.value)
  }
}

shares <- function(place, yes, band) {
  known <- !is.na(yes)
  table <- t(sapply(labels, function(one) {
    c(sum(yes[known & band == one]), sum(!yes[known & band == one]))
  }))
  tested(place, table)
  ends <- table[c(3, 1), ]
  tested(paste0(place, "/ends"), ends)
  if (all(ends > 0)) {
    log <- log(ends[1, 1] * ends[2, 2] / (ends[1, 2] * ends[2, 1]))
    half <- qnorm(0.975) * sqrt(sum(1 / ends))
    say(paste0(place, "/oddsRatio"), exp(log))
    say(paste0(place, "/low"), exp(log - half))
    say(paste0(place, "/high"), exp(log + half))
  }
  n <- rowSums(ends); p <- ends[, 1] / n
  w1 <- wilson(ends[1, 1], n[1]); w0 <- wilson(ends[2, 1], n[2])
  say(paste0(place, "/riskDifference"), p[1] - p[2])
  say(paste0(place, "/riskLow"), p[1] - p[2] - sqrt((p[1] - w1[1])^2 + (w0[2] - p[2])^2))
  say(paste0(place, "/riskHigh"), p[1] - p[2] + sqrt((w1[2] - p[1])^2 + (p[2] - w0[1])^2))
}

part <- function(place, d) {
  for (i in seq_along(labels)) {
    of <- d[d$band == labels[i], ]
    own <- of$mark[of$counts]
    at <- paste0(place, "/bands/", i - 1)
    say(paste0(at, "/n"), nrow(of))
    say(paste0(at, "/marked"), length(own))
    say(paste0(at, "/mean"), mean(own))
    say(paste0(at, "/sd"), sd(own))
    say(paste0(at, "/min"), min(own))
    say(paste0(at, "/max"), max(own))
    for (what in c("passed", "failed", "withdrawn")) {
      say(paste0(at, "/", what), sum(of$outcome == what, na.rm = TRUE))
    }
    say(paste0(at, "/retained"), sum(of$kept, na.rm = TRUE))
    say(paste0(at, "/notRetained"), sum(!of$kept, na.rm = TRUE))
  }
  marked <- d[d$counts, ]
  own <- split(marked$mark, marked$band)
  welch(paste0(place, "/comparison"), own[[3]], own[[1]])
  cohen(paste0(place, "/comparison"), own[[3]], own[[1]])
  fit <- aov(mark ~ band, marked)
  found <- summary(fit)[[1]]
  say(paste0(place, "/anova/f"), found[["F value"]][1])
  say(paste0(place, "/anova/df1"), found$Df[1])
  say(paste0(place, "/anova/df2"), found$Df[2])
  say(paste0(place, "/anova/p"), found[["Pr(>F)"]][1])
  say(paste0(place, "/anova/eta2"), found[["Sum Sq"]][1] / sum(found[["Sum Sq"]]))
  tukey <- TukeyHSD(fit)$band
  for (i in 1:3) {
    say(paste0(place, "/pairwise/", i - 1, "/difference"), tukey[i, "diff"])
    say(paste0(place, "/pairwise/", i - 1, "/p"), tukey[i, "p adj"], 1e-6, outright = TRUE)
  }
  shares(paste0(place, "/pass"), d$passed, d$band)
  shares(paste0(place, "/retention"), d$kept, d$band)
}

# The covariance of least squares: HC3, or clustered by student where any stands in several rows
robust <- function(fit, student) {
  x <- model.matrix(fit); e <- residuals(fit); bread <- solve(crossprod(x))
  n <- nrow(x); k <- ncol(x)
  students <- length(unique(student))
  if (students < n) {
    sums <- rowsum(x * e, student)
    list(v = students / (students - 1) * (n - 1) / (n - k) * bread %*% crossprod(sums) %*% bread, df = students - 1)
  } else {
    list(v = bread %*% crossprod(x * (e / (1 - hatvalues(fit)))) %*% bread, df = n - k)
  }
}

estimate <- function(place, fit, student, name) {
  sure <- robust(fit, student)
  value <- coef(fit)[[name]]
  se <- sqrt(sure$v[name, name])
  say(paste0(place, "/estimate"), value, 1e-8)
  say(paste0(place, "/se"), summary(fit)$coefficients[name, "Std. Error"], 1e-8)
  say(paste0(place, "/robustSe"), se, 1e-8)
  say(paste0(place, "/df"), sure$df)
  say(paste0(place, "/low"), value - qt(0.975, sure$df) * se, 1e-8)
  say(paste0(place, "/high"), value + qt(0.975, sure$df) * se, 1e-8)
  say(paste0(place, "/p"), 2 * pt(-abs(value / se), sure$df), 1e-7)
}

# The model's terms: a level for each delivery where there are several
formula_of <- function(left, d, ...) {
  several <- length(unique(d$unit)) > 1
  reformulate(c(..., "prior", "programme", if (several) "unit"), left)
}

part("", d)
for (i in seq_along(unique(d$subject))) {
  part(paste0("/strata/", i - 1), d[d$subject == sort(unique(d$subject))[i], ])
}

# Adjusted means
whole <- d[d$counts & !is.na(d$prior) & !is.na(d$programme), ]
whole$programme <- factor(whole$programme); whole$unit <- factor(whole$unit)
fit <- lm(formula_of("mark", whole, "band"), whole)
estimate("/adjusted/1", fit, whole$student, "band1-3")
estimate("/adjusted/2", fit, whole$student, "band4+")
levels_alike <- expand.grid(band = labels, programme = levels(whole$programme), unit = levels(whole$unit), prior = mean(whole$prior))
levels_alike$expected <- predict(fit, levels_alike)
for (i in 1:3) {
  say(paste0("/adjusted/", i - 1, "/mean"), mean(levels_alike$expected[levels_alike$band == labels[i]]))
}

# Odds of passing and of being kept on, allowing for the same
control <- glm.control(epsilon = 1e-15, maxit = 100)
odds <- function(place, of) {
  of <- of[!is.na(of$prior) & !is.na(of$programme), ]
  shared <- tapply(of$yes, of$unit, function(yes) any(yes) && !all(yes))
  of <- of[shared[of$unit], ]
  fit <- suppressWarnings(glm(formula_of("yes", of, "band"), binomial, of, control = control))
  if (any(abs(coef(fit)) > 10 & names(coef(fit)) != "(Intercept)")) return(invisible())
  v <- vcov(fit)
  students <- length(unique(of$student))
  if (students < nrow(of)) {
    sums <- rowsum(model.matrix(fit) * (of$yes - fitted(fit)), of$student)
    v <- students / (students - 1) * v %*% crossprod(sums) %*% v
  }
  for (i in 2:3) {
    name <- paste0("band", labels[i])
    at <- paste0(place, "/", i - 2)
    log <- coef(fit)[[name]]; se <- sqrt(v[name, name])
    say(paste0(at, "/oddsRatio"), exp(log), 1e-7)
    say(paste0(at, "/low"), exp(log - qnorm(0.975) * se), 1e-7)
    say(paste0(at, "/high"), exp(log + qnorm(0.975) * se), 1e-7)
    say(paste0(at, "/p"), 2 * pnorm(-abs(log / se)), 1e-4)
  }
}
d$yes <- d$passed
odds("/passAdjusted", d[!is.na(d$yes), ])
d$yes <- d$kept
odds("/retentionAdjusted", d[!is.na(d$yes), ])

# Those who came often beside others weighted to be like them; the error from the stacked equations
ends <- droplevels(whole[whole$band != "1-3", ])
ends$came <- as.numeric(ends$band == "4+")
both <- tapply(ends$came, ends$unit, function(one) any(one == 1) && any(one == 0))
ends <- droplevels(ends[both[ends$unit], ])
likely <- glm(formula_of("came", ends), binomial, ends, control = control)
e <- fitted(likely); z <- ends$came; y <- ends$mark
w <- ifelse(z == 1, 1, e / (1 - e))
mine <- mean(y[z == 1]); theirs <- weighted.mean(y[z == 0], w[z == 0])
say("/weighted/difference", mine - theirs, 1e-8)
say("/weighted/effectiveOthers", sum(w[z == 0])^2 / sum(w[z == 0]^2), 1e-8)
x <- model.matrix(likely)
psi <- cbind(x * (z - e), z * (y - mine), (1 - z) * w * (y - theirs))
k <- ncol(x)
a <- matrix(0, k + 2, k + 2)
a[1:k, 1:k] <- crossprod(x * (e * (1 - e)), x)
a[k + 1, k + 1] <- sum(z)
a[k + 2, k + 2] <- sum((1 - z) * w)
a[k + 2, 1:k] <- -colSums(x * ((1 - z) * w * (y - theirs)))
through <- solve(a)
v <- through %*% crossprod(rowsum(psi, ends$student)) %*% t(through)
contrast <- c(rep(0, k), 1, -1)
se <- sqrt(drop(contrast %*% v %*% contrast))
say("/weighted/se", se, 1e-7)
say("/weighted/low", mine - theirs - qnorm(0.975) * se, 1e-7)
say("/weighted/high", mine - theirs + qnorm(0.975) * se, 1e-7)

# Every threshold
for (t in 1:4) {
  at <- paste0("/sensitivity/", t - 1)
  marked <- d[d$counts, ]
  more <- marked$mark[marked$sessions >= t]
  welch(at, more, marked$mark[marked$sessions == 0])
  welch(paste0(at, "/fewer"), more, marked$mark[marked$sessions < t])
  whole$often <- as.numeric(whole$sessions >= t)
  ends <- droplevels(whole[whole$often == 1 | whole$sessions == 0, ])
  estimate(paste0(at, "/adjusted"), lm(formula_of("mark", ends, "often"), ends), ends$student, "often")
  estimate(paste0(at, "/fewer/adjusted"), lm(formula_of("mark", whole, "often"), whole), whole$student, "often")
}

# Strata of counts, subject by subject: all bands, and the last against the first
counted <- d[!is.na(d$passed), ]
counts <- table(counted$band, factor(counted$passed, c(TRUE, FALSE)), counted$subject)
if (dim(counts)[3] > 1) {
  every <- mantelhaen.test(counts, correct = FALSE)
  say("/cmh/statistic", every$statistic)
  say("/cmh/df", every$parameter)
  say("/cmh/p", every$p.value)
  table <- counts[c(3, 1), , ]
  cmh <- mantelhaen.test(table, correct = FALSE)
  say("/mantelHaenszelOddsRatio/oddsRatio", cmh$estimate)
  say("/mantelHaenszelOddsRatio/low", cmh$conf.int[1])
  say("/mantelHaenszelOddsRatio/high", cmh$conf.int[2])
  together <- cmh$estimate
  breslow <- sum(apply(table, 3, function(s) {
    rows <- rowSums(s); yes <- sum(s[, 1])
    expected <- uniroot(function(a) {
      a * (rows[2] - yes + a) - together * (yes - a) * (rows[1] - a)
    }, c(max(0, yes - rows[2]), min(rows[1], yes)), tol = 1e-13)$root
    cells <- c(expected, rows[1] - expected, yes - expected, rows[2] - yes + expected)
    (s[1, 1] - expected)^2 * sum(1 / cells)
  }))
  say("/breslowDay/statistic", breslow, 1e-7)
  say("/breslowDay/df", dim(table)[3] - 1)
  say("/breslowDay/p", pchisq(breslow, dim(table)[3] - 1, lower.tail = FALSE), 1e-6)
}

# Unit by unit, put together: DerSimonian and Laird
units <- lapply(split(d[d$counts, ], d$unit[d$counts]), function(u) {
  more <- u$mark[u$band == "4+"]; fewer <- u$mark[u$band == "0"]
  c(mean(more) - mean(fewer), var(more) / length(more) + var(fewer) / length(fewer))
})
if (length(units) > 1) {
  effects <- do.call(rbind, units); b <- effects[, 1]; w <- 1 / effects[, 2]
  q <- sum(w * (b - sum(w * b) / sum(w))^2)
  tau2 <- max(0, (q - length(b) + 1) / (sum(w) - sum(w^2) / sum(w)))
  v <- 1 / (effects[, 2] + tau2)
  average <- sum(v * b) / sum(v)
  say("/units/overall/difference", average)
  say("/units/overall/se", sqrt(1 / sum(v)))
  say("/units/overall/q", q)
  say("/units/overall/tau2", tau2, 1e-8)
  hk <- sqrt(sum(v * (b - average)^2) / ((length(b) - 1) * sum(v)))
  say("/units/overall/hartungKnappLow", average - qt(0.975, length(b) - 1) * hk)
  say("/units/overall/hartungKnappHigh", average + qt(0.975, length(b) - 1) * hk)
}
