// Closed forms.
#include "core/insight/questionnaire.hpp"

#include <algorithm>

#include "core/insight/special.hpp"

namespace keel::insight {

Available<ReliableChange> reliable_change(double first, double second, Norm norm) {
  if (!std::isfinite(first) || !std::isfinite(second) || !std::isfinite(norm.sd) || !(norm.sd > 0)) return missing(Missing::bad_input);
  if (!(norm.reliability >= 0 && norm.reliability < 1)) return missing(Missing::bad_input);
  ReliableChange change;
  change.measurement_error = norm.sd * std::sqrt(1 - norm.reliability);
  change.difference_error = change.measurement_error * std::sqrt(2.0);
  change.index = (second - first) / change.difference_error;
  change.p = 2 * normal_upper(std::abs(change.index));
  change.smallest = normal_975 * change.difference_error;
  change.score_range = {second - normal_975 * change.measurement_error, second + normal_975 * change.measurement_error};
  return change;
}

Available<> cutoff(Population clinical, Population normal) {
  if (!(clinical.sd > 0) || !(normal.sd > 0)) return missing(Missing::bad_input);
  return finite_or((clinical.sd * normal.mean + normal.sd * clinical.mean) / (clinical.sd + normal.sd), Missing::bad_input);
}

Available<Consistency> consistency(std::span<const double> answers, std::size_t items) {
  if (items == 0 || answers.size() % items != 0 || !all_finite(answers)) return missing(Missing::bad_input);
  std::size_t rows = answers.size() / items;
  if (rows == 0) return missing(Missing::no_entries);
  if (rows < 2 || items < 2) return missing(Missing::too_few);
  auto variance = [&](auto value) {
    double mean = 0, squares = 0, n = static_cast<double>(rows);
    for (std::size_t row = 0; row < rows; ++row) mean += value(row) / n;
    for (std::size_t row = 0; row < rows; ++row) squares += (value(row) - mean) * (value(row) - mean);
    return std::pair(mean, squares / (n - 1));
  };
  double parts = 0;
  for (std::size_t item = 0; item < items; ++item) parts += variance([&](std::size_t row) { return answers[row * items + item]; }).second;
  auto [mean, whole] = variance([&](std::size_t row) {
    double sum = 0;
    for (std::size_t item = 0; item < items; ++item) sum += answers[row * items + item];
    return sum;
  });
  if (!(whole > 0)) return missing(Missing::all_equal);
  auto count = static_cast<double>(items);
  double alpha = count / (count - 1) * (1 - parts / whole), sd = std::sqrt(whole);
  return Consistency{alpha, mean, sd, sd * std::sqrt(std::max(0.0, 1 - alpha))};
}

Available<FormChange> form_change(std::span<const Form> forms, Norm norm, double today) {
  std::vector<Form> done;
  for (const Form& form : forms) {
    if (!std::isfinite(form.day) || !std::isfinite(form.score)) return missing(Missing::bad_input);
    if (form.complete && form.day <= today) done.push_back(form);
  }
  if (done.empty()) return missing(Missing::no_entries);
  std::ranges::stable_sort(done, {}, &Form::day);
  if (done.size() >= 4) done.erase(done.begin());
  FormChange result{Showing::hidden, done.front().score, done.back().score, done.size(), {}};
  auto change = reliable_change(result.first, result.last, norm);
  if (!change) return missing(change.error());
  if (done.size() < 2 || done.back().day - done.front().day < 14) return missing(Missing::too_few);
  result.change = *change;
  result.showing = change->is_reliable() ? Showing::shown : Showing::early_sign;
  return result;
}

}  // namespace keel::insight
