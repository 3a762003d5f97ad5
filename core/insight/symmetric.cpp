// Cholesky, forwards and backwards.
#include "core/insight/symmetric.hpp"

#include <cmath>

namespace keel::insight {

bool factor(Symmetric& matrix) {
  for (std::size_t j = 0; j < matrix.size(); ++j) {
    double pivot = matrix.at(j, j);
    for (std::size_t k = 0; k < j; ++k) pivot -= matrix.at(j, k) * matrix.at(j, k);
    if (!(pivot > 0)) return false;
    matrix.at(j, j) = std::sqrt(pivot);
    for (std::size_t i = j + 1; i < matrix.size(); ++i) {
      double sum = matrix.at(i, j);
      for (std::size_t k = 0; k < j; ++k) sum -= matrix.at(i, k) * matrix.at(j, k);
      matrix.at(i, j) = sum / matrix.at(j, j);
    }
  }
  return true;
}

void solve(const Symmetric& l, std::span<double> right) {
  for (std::size_t i = 0; i < l.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) right[i] -= l.at(i, k) * right[k];
    right[i] /= l.at(i, i);
  }
  for (std::size_t i = l.size(); i-- > 0;) {
    for (std::size_t k = i + 1; k < l.size(); ++k) right[i] -= l.at(k, i) * right[k];
    right[i] /= l.at(i, i);
  }
}

std::vector<double> inverse_diagonal(const Symmetric& l) {
  std::vector<double> diagonal(l.size()), column(l.size());
  for (std::size_t j = 0; j < l.size(); ++j) {
    column.assign(l.size(), 0.0);
    column[j] = 1;
    solve(l, column);
    diagonal[j] = column[j];
  }
  return diagonal;
}

double log_determinant(const Symmetric& l) {
  double sum = 0;
  for (std::size_t i = 0; i < l.size(); ++i) sum += 2 * std::log(l.at(i, i));
  return sum;
}

}  // namespace keel::insight
