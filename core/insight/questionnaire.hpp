// Whether a questionnaire's score moved by more than its own noise: the reliable change index (Jacobson and Truax 1991).
#pragma once

#include <vector>

#include "core/insight/trend.hpp"

namespace keel::insight {

// From the published norm of the instrument, never from one person's answers.
struct Norm {
  double sd = 0;           // > 0
  double reliability = 0;  // 0 <= r < 1
};

struct ReliableChange {
  double measurement_error = 0;  // sd sqrt(1 - r)
  double difference_error = 0;   // of the difference of two scores
  double index = 0, p = 1;
  double smallest = 0;           // the least change that is more than noise, at 95 %
  Range score_range;             // of the second score, 95 %
  bool is_reliable() const { return index >= 1.96 || index <= -1.96; }
};
Available<ReliableChange> reliable_change(double first, double second, Norm norm);

struct Population {
  double mean = 0, sd = 0;
};
// The score at which both populations are equally near: (sd_c m_n + sd_n m_c) / (sd_c + sd_n).
Available<> cutoff(Population clinical, Population normal);

// How well a scale's items hang together (Cronbach's alpha), for a person's own check of a file they loaded.
struct Consistency {
  double alpha = 0, mean = 0, sd = 0, measurement_error = 0;  // of the sum of the items
};
// `answers` row by row, `items` to a row. Needs two rows and two items.
Available<Consistency> consistency(std::span<const double> answers, std::size_t items);

// A filled-in form.
struct Form {
  double day = 0;    // days since some day
  double score = 0;
  bool complete = true;
};

// Compares the last complete form with the baseline: the first, or the second where there are four or more (filling in for the
// first time lowers scores by itself). Gate: two forms at least 14 days apart.
struct FormChange {
  Showing showing = Showing::hidden;
  double first = 0, last = 0;
  std::size_t forms = 0;
  ReliableChange change;
};
Available<FormChange> form_change(std::span<const Form> forms, Norm norm, double today);

// From five complete forms on: the median of all slopes between two of those that count (without the first, as above), in points a day.
// Clear (from seven on at the earliest) where its range leaves out 0 and the way over all its days is longer than the measurement error.
struct FormTrend {
  Slope slope;
  double days = 0;  // from the first of them to the last
  bool is_clear = false;
};
Available<FormTrend> form_trend(std::span<const Form> forms, Norm norm, double today);

}  // namespace keel::insight
