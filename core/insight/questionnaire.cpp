// Closed forms.
#include "core/insight/questionnaire.hpp"

#include <algorithm>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

constexpr std::size_t forms_without_first = 4, forms_for_trend = 5;
constexpr double least_days = 14;

// Complete forms up to today in the order of time, and how many there were; from four on without the first.
struct Counted {
  std::vector<Form> forms;
  std::size_t complete = 0;
};

Available<Counted> counted(std::span<const Form> forms, double today) {
  Counted done;
  for (const Form& form : forms) {
    if (!std::isfinite(form.day) || !std::isfinite(form.score)) return missing(Missing::bad_input);
    if (form.complete && form.day <= today) done.forms.push_back(form);
  }
  done.complete = done.forms.size();
  std::ranges::stable_sort(done.forms, {}, &Form::day);
  if (done.complete >= forms_without_first) done.forms.erase(done.forms.begin());
  return done;
}

}  // namespace

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
  auto all = counted(forms, today);
  if (!all) return missing(all.error());
  const std::vector<Form>& done = all->forms;
  if (done.empty()) return missing(Missing::no_entries);
  FormChange result{Showing::hidden, done.front().score, done.back().score, done.size(), {}};
  auto change = reliable_change(result.first, result.last, norm);
  if (!change) return missing(change.error());
  if (done.size() < 2 || done.back().day - done.front().day < least_days) return missing(Missing::too_few);
  result.change = *change;
  result.showing = change->is_reliable() ? Showing::shown : Showing::early_sign;
  return result;
}

Available<FormTrend> form_trend(std::span<const Form> forms, Norm norm, double today) {
  auto all = counted(forms, today);
  if (!all) return missing(all.error());
  if (all->complete < forms_for_trend) return missing(all->complete == 0 ? Missing::no_entries : Missing::too_few);
  // Refuses a norm that says nothing.
  auto noise = reliable_change(0, 0, norm);
  if (!noise) return missing(noise.error());
  std::vector<double> days, scores;
  for (const Form& form : all->forms) {
    days.push_back(form.day);
    scores.push_back(form.score);
  }
  auto slope = theil_sen(days, scores);
  if (!slope) return missing(slope.error());
  FormTrend trend{*slope, days.back() - days.front(), false};
  bool has_sign = slope->lower && slope->upper && (*slope->lower > 0 || *slope->upper < 0);
  trend.is_clear = has_sign && std::abs(slope->slope) * trend.days > noise->measurement_error;
  return trend;
}

}  // namespace keel::insight
