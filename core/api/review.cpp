// The weekly review that may be looked at now: what was kept, and what was seen as the insights count it. What held is their answer.
#include <algorithm>
#include <map>

#include "core/api/bodies.hpp"
#include "core/api/looking.hpp"
#include "core/api/messages_guide.hpp"
#include "core/base/local_time.hpp"
#include "core/observe/observe.hpp"
#include "core/observe/week.hpp"

namespace keel::api {
namespace {

// Lines that were kept to be read again; what is hard has its place in the journal.
Result<> read_lines(journal::Journal& journal, guide::Lived& lived, std::int64_t since) {
  auto put = [&](std::string_view kind, const record::Envelope& envelope, const std::optional<std::string>& text, std::optional<Id> person) {
    if (text && text->find_first_not_of(" \n\t") != std::string::npos)
      lived.written.push_back({{envelope.id, std::string(kind), *text, envelope.at, envelope.offset}, person});
  };
  TRY(each_of<record::EpisodeEnd>(journal, "episode_end", [&](const record::Envelope& envelope, const record::EpisodeEnd& body) { put("episode_end", envelope, body.line, {}); }, since));
  TRY(each_of<record::ThoughtRecord>(journal, "thought_record", [&](const record::Envelope& envelope, const record::ThoughtRecord& body) {
    if (body.safety.empty()) put("thought_record", envelope, body.balanced, body.person);
  }, since));
  TRY(each_of<record::BeliefFact>(journal, "belief_fact", [&](const record::Envelope& envelope, const record::BeliefFact& body) { put("belief_fact", envelope, body.what, body.person); }, since));
  TRY(each_of<record::Care>(journal, "care", [&](const record::Envelope& envelope, const record::Care& body) { put("care", envelope, body.what, body.person); }, since));
  return each_of<record::Kindness>(journal, "kindness", [&](const record::Envelope& envelope, const record::Kindness& body) { put("kindness", envelope, body.friend_hears, body.person); }, since);
}

Result<> read_asked_again(journal::Journal& journal, guide::Lived& lived, std::int64_t since) {
  return each_of<record::Reassurance>(journal, "reassurance", [&](const record::Envelope& envelope, const record::Reassurance& body) {
    lived.asked_again.push_back({envelope.at, envelope.offset, body.person});
  }, since);
}

Result<bool> any_wave_ended(journal::Journal& journal, std::int64_t since) {
  bool any = false;
  TRY(each_of<record::UrgeEnd>(journal, "urge_end", [&](const record::Envelope&, const record::UrgeEnd&) { any = true; }, since));
  return any;
}

Result<> read_waves(journal::Journal& journal, guide::Lived& lived) {
  std::map<Id, record::Urge> urges;
  TRY(each_of<record::Urge>(journal, "urge", [&](const record::Envelope& envelope, record::Urge body) { urges.emplace(envelope.id, std::move(body)); }));
  return each_of<record::UrgeEnd>(journal, "urge_end", [&](const record::Envelope& envelope, const record::UrgeEnd& body) {
    auto urge = urges.find(body.urge);
    if (urge != urges.end()) lived.waves.push_back({envelope.at, envelope.offset, urge->second.urge, body.end, urge->second.person});
  });
}

Result<> read_asks(journal::Journal& journal, guide::Lived& lived) {
  TRY(each_of<record::SecureAct>(journal, "secure_act", [&](const record::Envelope& envelope, const record::SecureAct& body) {
    if (guide::is_asking(body.behaviour)) lived.asks.push_back(envelope.at);
  }));
  return each_of<record::EpisodeEnd>(journal, "episode_end", [&](const record::Envelope& envelope, const record::EpisodeEnd& body) {
    if (std::ranges::any_of(body.markers, guide::is_asking)) lived.asks.push_back(envelope.at);
  });
}

Result<> read_left_out(journal::Journal& journal, guide::Lived& lived) {
  auto leave_out = [&](const std::vector<record::SafetyItem>& safety, const std::optional<Id>& person) {
    if (!safety.empty() && person) lived.left_out.insert(*person);
  };
  TRY(each_of<record::Person>(journal, "person", [&](const record::Envelope& envelope, const record::Person& body) {
    if (body.quiet) lived.left_out.insert(envelope.id);
  }));
  TRY(each_of<record::Concern>(journal, "concern", [&](const record::Envelope&, const record::Concern& body) { leave_out(body.safety, body.person); }));
  return each_of<record::ThoughtRecord>(journal, "thought_record", [&](const record::Envelope&, const record::ThoughtRecord& body) { leave_out(body.safety, body.person); });
}

Result<> read_days(journal::Journal& journal, guide::Lived& lived) {
  for (journal::Index index : journal.by_time()) {
    if (!is_moment_of_life(journal.kind_of(index))) continue;
    record::Envelope first = TRY(record::split(journal.version(index).line)).envelope;
    lived.first_day = local_day(first.at, first.offset);
    break;
  }
  return each_of<record::Review>(journal, "review", [&](const record::Envelope&, const record::Review& body) {
    lived.reviewed_until = std::max(lived.reviewed_until.value_or(body.until), body.until);
  });
}

}  // namespace

Result<Answer<ReviewReply>> review(Session& session, const NowRequest& request, Blob) {
  if (request.now < 0 || request.now > local_time::most_days * local_time::day_ms) return fail(ErrorCode::bad_request, "this is no time of a calendar");
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  Answer<ReviewReply> answer;
  guide::Lived lived;
  TRY(read_days(journal, lived));
  auto days = guide::review_due(lived.first_day, lived.reviewed_until, request.now, request.offset);
  if (!days) return answer;
  // No clock of any place is a day behind.
  std::int64_t since = (days->from - 1) * local_time::day_ms;
  TRY(read_lines(journal, lived, since));
  TRY(read_asked_again(journal, lived, since));
  if (TRY(any_wave_ended(journal, since))) {
    TRY(read_waves(journal, lived));
    TRY(read_asks(journal, lived));
  }
  lived.counts = observe::week_of(TRY(observe::observe(journal, request.now, request.offset, since)), static_cast<std::int32_t>(days->from));
  if (lived.written.empty() && lived.asked_again.empty() && lived.waves.empty() && !lived.counts.any()) return answer;
  TRY(read_left_out(journal, lived));
  answer.value.review = guide::weekly_review(lived, request.now, request.offset);
  return answer;
}

}  // namespace keel::api
