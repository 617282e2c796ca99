"""Reference values of the negative binomial distribution, by mpmath (40 digits): an oracle apart from the code under test.

Mean mu and ratio v of variance to mean; size r = mu / (v - 1), and Poisson at v = 1.
Probability by the gamma function. Cumulative probability as the sum of those, or for large numbers as the integral
of the beta (for Poisson the gamma) density to which it is equal: no recurrence in either.
Run: python3 negatief_binomiaal.py > negatief-binomiaal.json
"""
import json
from mpmath import mp, mpf, exp, linspace, log, loggamma, quad, sqrt

mp.dps = 40

MEANS = [0.001, 0.3, 1, 4.7, 20, 163.25, 1000]
RATIOS = [1, 1.0001, 1.5, 3.5, 12.75, 400]
# Up to a million persons, with the spread of household clustering alone and with that of an uncertain pace.
LARGE = [(31415.9, 1), (31415.9, 3.5), (31415.9, 5000), (1e6, 1), (1e6, 3.5), (1e6, 60000)]


def pmf(mu, v, k):
    if v == 1:
        return exp(k * log(mu) - mu - loggamma(k + 1))
    r = mu / (v - 1)
    return exp(loggamma(k + r) - loggamma(r) - loggamma(k + 1) - r * log(v) + k * log((v - 1) / v))


def cdf_sum(mu, v, k):
    return sum(pmf(mu, v, j) for j in range(k + 1))


def cdf_integral(mu, v, k):
    if v == 1:
        # P(X <= k) = P(G > mu) for G of the gamma distribution with shape k + 1.
        centre, width = mpf(k), sqrt(mpf(k + 1))
        log_density = lambda t: k * log(t) - t - loggamma(k + 1)
        low, high = mu, max(mu, centre) + 20 * width
    else:
        # P(X <= k) = P(B < 1 / v) for B of the beta distribution with shapes r and k + 1.
        r = mu / (v - 1)
        centre = r / (r + k + 1)
        width = sqrt(centre * (1 - centre) / (r + k + 2))
        norm = loggamma(r + k + 1) - loggamma(r) - loggamma(k + 1)
        log_density = lambda t: norm + (r - 1) * log(t) + k * log(1 - t)
        low, high = max(mpf(10) ** -30, centre - 20 * width), 1 / v
    return quad(lambda t: exp(log_density(t)), linspace(low, high, 40))


def cases():
    for mu in MEANS:
        for v in RATIOS:
            for z in (-2, -0.5, 0, 1, 3, 6):
                k = int(mu + z * (mu * v) ** 0.5)
                if k >= 0:
                    yield mu, v, k, cdf_sum(mpf(mu), mpf(v), k)
    for mu, v in LARGE:
        for z in (-1, 0, 2):
            k = int(mu + z * (mu * v) ** 0.5)
            yield mu, v, k, cdf_integral(mpf(mu), mpf(v), k)


check = (mpf(1000), mpf(400), 1632)
assert abs(cdf_sum(*check) - cdf_integral(*check)) < mpf(10) ** -20
rows = sorted({(mu, v, k, float(pmf(mpf(mu), mpf(v), k)), float(F)) for mu, v, k, F in cases()})
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
