// What was observed up to the end of yesterday, kept while nothing of those days changes: a new entry of today costs next to nothing.
#pragma once

#include "core/api/messages_insights.hpp"
#include "core/api/session.hpp"
#include "core/observe/observe.hpp"

namespace keel::api {

struct Told {
  std::int64_t today = 0;    // local day
  std::size_t versions = 0;  // how many the journal held
  std::size_t shown = 0;     // and how many of them were shown
  std::int64_t made = 1;     // the first, second, ... reading of this open journal
  observe::Observed seen;
  std::optional<InsightsReply> insights = {};
};

// What stands for now; observed anew where it must be. bad_request for a time of no calendar.
Result<Told*> told(OpenJournal& open, const NowRequest& at);

}  // namespace keel::api
