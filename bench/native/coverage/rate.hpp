// What the simulations share: how often something was so, as a row of the table; and each of them.
#pragma once

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "core/insight/available.hpp"
#include "core/insight/draws.hpp"

namespace keel::insight {

// How often something was so.
struct Rate {
  int so = 0, of = 0;
  void add(bool one) {
    so += one ? 1 : 0;
    ++of;
  }
  double share() const { return of > 0 ? static_cast<double>(so) / of : 0; }
};

inline void print(const char* what, const char* entries, Rate rate, const char* wanted) {
  std::printf("| %s | %s | %.1f %% | %s | %d |\n", what, entries, 100 * rate.share(), wanted, rate.of);
}

inline bool holds(const Range& range, double truth) { return range.lower <= truth && truth <= range.upper; }

inline double exponential(Draws& draws, double mean) { return -mean * std::log(draws.unit()); }

// So many `journals` of `count` entries each, from seeds of their own.
void urges(int journals, int count);                            // course.cpp
void fears(int journals, int count);                            // course.cpp
void tags(int journals, int count, double spread);              // patterns.cpp: differences drawn from N(0, spread)
void arms(int journals, int count, double better, bool varies);  // patterns.cpp: one of five is so much better
void days(int journals, int count, bool changes);               // time.cpp
void weeks(int journals, int count, double carried);            // time.cpp: correlated from week to week
void halves(int journals, int count, double last);              // time.cpp: minutes to calm, 40 at first

}  // namespace keel::insight
