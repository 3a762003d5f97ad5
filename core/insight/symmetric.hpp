// Small symmetric systems: Cholesky's factor of a dense matrix, and what is solved with it.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace keel::insight {

// Row by row, size * size numbers.
class Symmetric {
 public:
  explicit Symmetric(std::size_t size) : size_(size), cells_(size * size, 0.0) {}
  std::size_t size() const { return size_; }
  double& at(std::size_t row, std::size_t column) { return cells_[row * size_ + column]; }
  double at(std::size_t row, std::size_t column) const { return cells_[row * size_ + column]; }

 private:
  std::size_t size_;
  std::vector<double> cells_;
};

// Replaces the lower triangle by L with L L' = the matrix. False when it is not positive definite.
bool factor(Symmetric& matrix);
// x with L L' x = right, in place.
void solve(const Symmetric& l, std::span<double> right);
// The diagonal of the inverse.
std::vector<double> inverse_diagonal(const Symmetric& l);
// The logarithm of the determinant.
double log_determinant(const Symmetric& l);

}  // namespace keel::insight
