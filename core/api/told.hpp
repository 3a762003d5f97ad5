// What was observed up to the end of yesterday, kept and gone on with: a new entry costs what it changes.
#pragma once

#include "core/api/messages_insights.hpp"
#include "core/api/session.hpp"
#include "core/observe/observer.hpp"

namespace keel::api {

struct Told {
  std::int64_t made = 0;  // the first, second, ... columns of this open journal
  observe::Observer observer;
  InsightsReply insights = {};
  observe::Changed unanswered = observe::everything;  // columns that `insights` does not tell of yet

  const observe::Observed& seen() const { return observer.seen(); }
};

// What stands for now, without the answers. bad_request for a time of no calendar.
Result<Told*> told(OpenJournal& open, const NowRequest& at);
#ifndef __wasi__
// The answers to it, of which those are worked out again whose columns changed.
const InsightsReply& answers_of(Told& told);
#endif

}  // namespace keel::api
