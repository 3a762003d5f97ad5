// Distress explained by all tags of an episode at once: y = mean + the sum of its tags' effects + noise, each effect drawn to zero by
// its family (trigger, person, context). Given the variances this is ridge regression.
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"
#include "core/insight/symmetric.hpp"

namespace keel::insight {

// Episodes with their tags: `tags[first[i] .. first[i + 1])` are those of episode i, each below `tag_count` and at most once.
struct Tagged {
  std::span<const double> distress;
  std::span<const std::uint32_t> first;  // one more than episodes
  std::span<const std::uint32_t> tags;
  std::size_t tag_count = 0;
};

// X'X and X'y with the intercept first: all that the entries say. One pass.
struct CrossProducts {
  Symmetric xx{1};
  std::vector<double> xy;
  double yy = 0, count = 0;
};
Available<CrossProducts> cross_products(const Tagged& episodes);

struct TagEffects {
  double intercept = 0, intercept_sd = 0;
  std::vector<double> effect, sd;
};

// `tau2` per tag (> 0), `sigma2` > 0.
Available<TagEffects> ridge(const CrossProducts& products, std::span<const double> tau2, double sigma2);

// The variances themselves by restricted maximum likelihood, one tau per family (`family` from 0, per tag).
struct Crossed {
  double mean = 0, sigma2 = 0, criterion = 0;  // criterion: -2 restricted log-likelihood
  std::vector<double> tau2;                    // per family
  std::vector<double> effect;                  // per tag
};
Available<Crossed> crossed(const CrossProducts& products, std::span<const std::size_t> family, std::size_t families);

}  // namespace keel::insight
