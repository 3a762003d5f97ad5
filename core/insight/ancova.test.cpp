// Facts about the adjustment for where something started and how long it took.
#include "core/insight/ancova.hpp"

#include <doctest/doctest.h>

namespace keel::insight {

TEST_CASE("what comes after is adjusted for the level and for the time that went by") {
  // By the normal equations in fractions, outside this code.
  std::vector<double> before = {6, 8, 7, 5, 6, 9, 7, 8, 4, 6, 9, 8}, beside = {2, 4, 3, 1, 5, 2, 6, 3, 2, 1, 5, 6}, after = {5, 5, 6, 3, 3, 6, 3, 4, 3, 6, 5, 7};
  std::vector<std::int64_t> group = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
  auto fit = *ancova({before, after, group, {}, beside});
  CHECK(fit.slope == doctest::Approx(0.729064039408867));
  CHECK(fit.slope_error == doctest::Approx(0.2414881043234022));
  CHECK(*fit.beside_slope == doctest::Approx(-0.19950738916256158));
  CHECK(fit.residual_sd == doctest::Approx(1.0965045865082546));
  CHECK(fit.freedom == 7);
  CHECK(*fit.f == doctest::Approx(2.3497813954826623));
  double means[] = {4.88752052545156, 3.7077175697865354, 5.404761904761905}, errors[] = {0.5722530003036309, 0.5693596517950049, 0.5519218049923221};
  for (std::size_t k = 0; k < 3; ++k) {
    CHECK(fit.groups[k].mean == doctest::Approx(means[k]));
    CHECK(fit.groups[k].error == doctest::Approx(errors[k]));
  }
  // A number that only repeats the level, or stands still, has nothing of its own to tell.
  auto alone = *ancova({before, after, group});
  for (const std::vector<double>& idle : {before, std::vector<double>(12, 3.0)}) {
    auto same = *ancova({before, after, group, {}, idle});
    CHECK_FALSE(same.beside_slope);
    CHECK(same.slope == alone.slope);
    CHECK(same.groups[1].mean == alone.groups[1].mean);
  }
}

}  // namespace keel::insight
