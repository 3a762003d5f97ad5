// The prior, then a beta posterior per group.
#include "core/insight/red_share.hpp"

#include <algorithm>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

constexpr double pooled_from = 1e4;  // a + b from which groups count as alike

struct Counts {
  std::span<const std::int64_t> red, of;
  template <class Add>
  void each(Add add) const {
    for (std::size_t k = 0; k < red.size(); ++k) add(static_cast<double>(red[k]), static_cast<double>(of[k]));
  }
};

double log_likelihood(const Counts& counts, double a, double b) {
  double sum = 0;
  counts.each([&](double x, double n) {
    sum += log_beta(a + x, b + n - x) - log_beta(a, b) + log_gamma(n + 1) - log_gamma(x + 1) - log_gamma(n - x + 1);
  });
  return sum;
}

// Slope and curvature of the log-likelihood in (log a, log b).
struct Slopes {
  double a = 0, b = 0, aa = 0, ab = 0, bb = 0;
};

Slopes slopes(const Counts& counts, double a, double b) {
  Slopes s;
  double first_a = 0, first_b = 0;
  counts.each([&](double x, double n) {
    double sum = digamma(a + b) - digamma(a + b + n), sum2 = trigamma(a + b) - trigamma(a + b + n);
    first_a += digamma(a + x) - digamma(a) + sum;
    first_b += digamma(b + n - x) - digamma(b) + sum;
    s.aa += trigamma(a + x) - trigamma(a) + sum2;
    s.bb += trigamma(b + n - x) - trigamma(b) + sum2;
    s.ab += sum2;
  });
  s.a = a * first_a;
  s.b = b * first_b;
  s.aa = a * a * s.aa + s.a;
  s.bb = b * b * s.bb + s.b;
  s.ab *= a * b;
  return s;
}

// Climbs from (a, b); leaves at complete pooling.
void climb(const Counts& counts, double& a, double& b) {
  double now = log_likelihood(counts, a, b);
  for (int step = 0; step < 200 && a + b < pooled_from; ++step) {
    Slopes s = slopes(counts, a, b);
    double determinant = s.aa * s.bb - s.ab * s.ab;
    double move_a = -(s.bb * s.a - s.ab * s.b) / determinant, move_b = -(s.aa * s.b - s.ab * s.a) / determinant;
    // Where the surface is not yet a hill, uphill is the better direction.
    if (!(s.aa < 0 && determinant > 0)) {
      double length = std::hypot(s.a, s.b);
      move_a = s.a / length;
      move_b = s.b / length;
    }
    double length = std::max(std::abs(move_a), std::abs(move_b)), part = std::min(1.0, 2 / length), next = now;
    // Close to the top the likelihood cannot tell steps apart any more, and Newton's step is right.
    for (; part > 1e-9; part /= 2) {
      next = log_likelihood(counts, a * std::exp(part * move_a), b * std::exp(part * move_b));
      if (next >= now || length < 0.01) break;
    }
    a *= std::exp(part * move_a);
    b *= std::exp(part * move_b);
    now = next;
    if (length * part < 1e-12) break;
  }
}

RedShare with_prior(const Counts& counts, double a, double b) {
  RedShare result{false, a / (a + b), a, b, 1 / (a + b + 1), log_likelihood(counts, a, b), {}};
  counts.each([&](double x, double n) {
    double up = a + x, down = b + n - x;
    result.groups.push_back({up / (up + down), {beta_quantile(0.025, up, down), beta_quantile(0.975, up, down)}, beta_upper(result.mean, up, down)});
  });
  return result;
}

Available<> overall(const Counts& counts) {
  if (counts.red.size() != counts.of.size()) return missing(Missing::bad_input);
  double red = 0, of = 0;
  bool legal = true;
  counts.each([&](double x, double n) {
    legal = legal && x >= 0 && n >= 0 && x <= n;
    red += x;
    of += n;
  });
  if (!legal) return missing(Missing::bad_input);
  if (of == 0) return missing(Missing::no_entries);
  return red / of;
}

}  // namespace

Available<RedShare> red_share(std::span<const std::int64_t> red, std::span<const std::int64_t> of) {
  Counts counts{red, of};
  auto share = overall(counts);
  if (!share) return missing(share.error());
  RedShare alike{.pooled = true, .mean = *share, .groups = {}};
  if (red.size() < 2 || *share == 0 || *share == 1) return alike;
  double a = 2 * *share, b = 2 * (1 - *share);
  climb(counts, a, b);
  if (!std::isfinite(a + b) || a + b >= pooled_from) return alike;
  return with_prior(counts, a, b);
}

Available<RedShare> red_share_of_few(std::span<const std::int64_t> red, std::span<const std::int64_t> of) {
  Counts counts{red, of};
  auto share = overall(counts);
  if (!share) return missing(share.error());
  // A share of exactly 0 or 1 would leave no room on one side.
  double centre = std::clamp(*share, 0.05, 0.95);
  return with_prior(counts, 6 * centre, 6 * (1 - centre));
}

}  // namespace keel::insight
