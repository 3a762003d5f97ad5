// What the tests of the demo year share: the evening it ends, and the moments of one kind.
#pragma once

#include <vector>

#include "core/reflect/read.hpp"
#include "tools/demo/telling.hpp"
#include "tools/demo/year.hpp"

namespace keel::tools::demo {

// A Sunday evening in summer.
inline const Until sunday = read_until("2026-06-14T20:41+02:00").value();

template <class Body>
std::vector<std::pair<const api::NewMoment*, Body>> all(const std::vector<api::NewMoment>& year) {
  std::vector<std::pair<const api::NewMoment*, Body>> found;
  for (const auto& moment : year)
    if (moment.kind == name_of_kind<Body>()) found.emplace_back(&moment, reflect::read<Body>(moment.body.text).value());
  return found;
}

}  // namespace keel::tools::demo
