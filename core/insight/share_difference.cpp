// On the angle t with share = sin(t)^2 a Beta distribution from counts is smooth and nearly normal, wherever its share lies.
#include "core/insight/share_difference.hpp"

#include <algorithm>
#include <numbers>
#include <vector>

namespace keel::insight {
namespace {

constexpr int cells = 600;
constexpr double width = 9;  // standard deviations to each side

class Angles {
 public:
  explicit Angles(Beta shape) {
    double half_pi = std::numbers::pi / 2, middle = angle_of(shape.a / (shape.a + shape.b)), sd = 0.5 / std::sqrt(shape.a + shape.b);
    low_ = std::max(0.0, middle - width * sd);
    step_ = (std::min(half_pi, middle + width * sd) - low_) / cells;
    std::vector<double> logs;
    for (int i = 0; i < cells; ++i) {
      double t = angle(i);
      logs.push_back((2 * shape.a - 1) * std::log(std::sin(t)) + (2 * shape.b - 1) * std::log(std::cos(t)));
    }
    double most = std::ranges::max(logs), sum = 0;
    for (double& one : logs) sum += one = std::exp(one - most);
    for (int i = 0; i < cells; ++i) {
      weights.push_back(logs[static_cast<std::size_t>(i)] / sum);
      shares.push_back(std::sin(angle(i)) * std::sin(angle(i)));
      below_.push_back(below_.back() + weights.back());
    }
  }

  // P(share <= x).
  double below(double x) const {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    double at = (angle_of(x) - low_) / step_;
    if (at <= 0) return 0;
    if (at >= cells) return 1;
    auto cell = static_cast<std::size_t>(at);
    return below_[cell] + (at - static_cast<double>(cell)) * weights[cell];
  }

  std::vector<double> weights, shares;

 private:
  static double angle_of(double share) { return std::asin(std::sqrt(share)); }
  double angle(int cell) const { return low_ + (cell + 0.5) * step_; }

  double low_ = 0, step_ = 0;
  std::vector<double> below_ = {0};
};

// P(other - one <= difference).
double below(const Angles& one, const Angles& other, double difference) {
  double sum = 0;
  for (std::size_t i = 0; i < one.shares.size(); ++i) sum += one.weights[i] * other.below(one.shares[i] + difference);
  return sum;
}

double quantile(const Angles& one, const Angles& other, double p) {
  double low = -1, high = 1;
  for (int step = 0; step < 40; ++step) {
    double middle = (low + high) / 2;
    (below(one, other, middle) < p ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

Available<ShareDifference> share_difference(Beta one, Beta other) {
  if (!(one.a >= 0.5 && one.b >= 0.5 && other.a >= 0.5 && other.b >= 0.5)) return missing(Missing::bad_input);
  if (!std::isfinite(one.a + one.b + other.a + other.b)) return missing(Missing::bad_input);
  Angles first(one), second(other);
  double mean = other.a / (other.a + other.b) - one.a / (one.a + one.b);
  return ShareDifference{mean, {quantile(first, second, 0.025), quantile(first, second, 0.975)}, 1 - below(first, second, 0)};
}

}  // namespace keel::insight
