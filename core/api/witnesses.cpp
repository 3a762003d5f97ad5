// Look-alikes of a fear among those whose outcome is known.
#include <algorithm>
#include <map>
#include <set>

#include "core/api/looking.hpp"
#include "core/base/local_time.hpp"
#include "core/guide/harm.hpp"
#include "core/guide/witnesses.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {
namespace {

struct Fear {
  Id id;
  std::int64_t at = 0, offset = 0;
  record::Prediction body;
};

// What the journal says about fears, read in one pass.
struct Fears {
  std::vector<Fear> all;
  std::map<Id, record::Outcome> outcomes;
  std::map<Id, std::vector<std::string>> tags;  // of thought records
  guide::Harm harm;
  std::set<Id> quiet;
};

void take(Fears& fears, const record::Parts& parts, bool is_past) {
  const record::Envelope& envelope = parts.envelope;
  if (envelope.kind == "thought_record") {
    auto body = reflect::read<record::ThoughtRecord>(parts.body);
    if (!body) return;
    fears.harm.see(envelope.id, *body);
    if (!body->tags.empty()) fears.tags[envelope.id] = std::move(body->tags);
  } else if (envelope.kind == "concern") {
    if (auto body = reflect::read<record::Concern>(parts.body)) fears.harm.see(*body);
  } else if (envelope.kind == "person") {
    auto body = reflect::read<record::Person>(parts.body);
    if (body && body->archived && body->quiet) fears.quiet.insert(envelope.id);
  } else if (is_past && envelope.kind == "prediction") {
    if (auto body = reflect::read<record::Prediction>(parts.body)) fears.all.push_back({envelope.id, envelope.at, envelope.offset, *std::move(body)});
  } else if (is_past && envelope.kind == "outcome") {
    if (auto body = reflect::read<record::Outcome>(parts.body)) fears.outcomes[body->prediction] = *std::move(body);
  }
}

Result<Fears> fears_of(journal::Journal& journal, std::int64_t now, std::int64_t offset) {
  constexpr std::string_view kinds[] = {"thought_record", "concern", "person", "prediction", "outcome"};
  std::int64_t today = local_day(now, offset);
  Fears fears;
  for (journal::Index index : journal.by_time()) {
    if (!std::ranges::contains(kinds, journal.kind_of(index))) continue;
    record::Parts parts = TRY(record::split(journal.version(index).line));
    take(fears, parts, parts.envelope.at <= now && local_day(parts.envelope.at, parts.envelope.offset) < today);
  }
  return fears;
}

bool is_told(record::Happened happened) {
  using enum record::Happened;
  return happened == no || happened == partly || happened == yes;
}

std::vector<guide::Past> past_of(const Fears& fears) {
  std::vector<guide::Past> past;
  for (const Fear& fear : fears.all) {
    auto outcome = fears.outcomes.find(fear.id);
    bool is_quiet = fear.body.person && fears.quiet.contains(*fear.body.person);
    if (outcome == fears.outcomes.end() || !is_told(outcome->second.happened) || is_quiet || fears.harm.touches(fear.body)) continue;
    auto tags = fear.body.thought_record ? fears.tags.find(*fear.body.thought_record) : fears.tags.end();
    past.push_back({fear.id, fear.at, fear.body.claim, fear.body.person, tags == fears.tags.end() ? std::vector<std::string>() : tags->second,
                    outcome->second.happened != record::Happened::no});
  }
  return past;
}

std::vector<Witness> told_of(const Fears& fears, std::span<const Id> ids) {
  std::vector<Witness> told;
  for (const Id& id : ids) {
    const Fear& fear = *std::ranges::find(fears.all, id, &Fear::id);
    const record::Outcome& outcome = fears.outcomes.find(id)->second;
    told.push_back({id, fear.at, fear.offset, fear.body.claim, outcome.happened, outcome.coped});
  }
  return told;
}

}  // namespace

Result<Answer<WitnessesReply>> witnesses(Session& session, const WitnessesRequest& request, Blob) {
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  auto light = TRY(light_at(journal, request.now));
  Answer<WitnessesReply> answer;
  // At red nothing is weighed, and without a light nobody knows (method N8).
  if (light != record::Level::yellow && light != record::Level::green) return answer;
  Fears fears = TRY(fears_of(journal, request.now, request.offset));
  // No witness is called for a claim that is tied to harm (method P6).
  record::Prediction asked;
  asked.claim = request.claim;
  asked.person = request.person;
  bool is_quiet = request.person && fears.quiet.contains(*request.person);
  if (is_quiet || fears.harm.touches(asked)) return answer;
  auto called = guide::witnesses({request.claim, request.person, request.tags}, past_of(fears));
  answer.value.backs = told_of(fears, called.backs);
  answer.value.against = told_of(fears, called.against);
  answer.value.more_backs = static_cast<std::int64_t>(called.more_backs);
  answer.value.more_against = static_cast<std::int64_t>(called.more_against);
  return answer;
}

}  // namespace keel::api
