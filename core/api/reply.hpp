// What a handler hands back: a value, and where something must be written, a plan with its bytes.
#pragma once

#include "core/api/plan.hpp"
#include "core/base/blob.hpp"

namespace keel::api {

template <class Value>
struct Answer {
  Value value{};
  std::optional<Plan> plan;
  Bytes blob;  // what the plan writes, or bytes that the reply speaks of
};

// A whole reply as it leaves the core: `{"ok":...}`, `{"ok":...,"plan":...}` or `{"error":{"code":...,"message":...}}`.
struct Reply {
  std::string json;
  Bytes blob;
};

}  // namespace keel::api
