// Ranges of a share.
#include "core/insight/proportion.hpp"

#include <algorithm>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

Available<> refuse(std::int64_t count, std::int64_t of) {
  if (count < 0 || of < 0 || count > of) return missing(Missing::bad_input);
  if (of == 0) return missing(Missing::no_entries);
  return static_cast<double>(count) / static_cast<double>(of);
}

Available<Range> exact_range(std::int64_t count, std::int64_t of) {
  if (auto share = refuse(count, of); !share) return missing(share.error());
  auto x = static_cast<double>(count), n = static_cast<double>(of);
  return Range{count == 0 ? 0 : beta_quantile(0.025, x, n - x + 1), count == of ? 1 : beta_quantile(0.975, x + 1, n - x)};
}

}  // namespace

Available<Range> wilson_range(std::int64_t count, std::int64_t of) {
  auto share = refuse(count, of);
  if (!share) return missing(share.error());
  auto n = static_cast<double>(of);
  double z2 = normal_975 * normal_975, p = *share;
  double middle = p + z2 / (2 * n), half = normal_975 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)), whole = 1 + z2 / n;
  return Range{std::max(0.0, (middle - half) / whole), std::min(1.0, (middle + half) / whole)};
}

Available<Range> jeffreys_range(std::int64_t count, std::int64_t of) {
  if (auto share = refuse(count, of); !share) return missing(share.error());
  double a = static_cast<double>(count) + 0.5, b = static_cast<double>(of - count) + 0.5;
  return Range{count == 0 ? 0 : beta_quantile(0.025, a, b), count == of ? 1 : beta_quantile(0.975, a, b)};
}

Available<Proportion> proportion(std::int64_t count, std::int64_t of) {
  auto share = refuse(count, of);
  if (!share && share.error() == Missing::bad_input) return missing(Missing::bad_input);
  return Proportion{share, wilson_range(count, of), jeffreys_range(count, of), exact_range(count, of),
                    (static_cast<double>(count) + 0.5) / (static_cast<double>(of) + 1)};
}

}  // namespace keel::insight
