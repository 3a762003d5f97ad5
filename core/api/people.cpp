// What the journal tells of people beside their own records.
#include <set>

#include "core/api/bodies.hpp"
#include "core/api/messages_guide.hpp"
#include "core/guide/harm.hpp"

namespace keel::api {

Result<Answer<PeopleReply>> people(Session& session, const Nothing&, Blob) {
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  guide::Harm harm;
  std::set<Id> with_concern;
  std::set<Id> with_care;
  TRY(each_of<record::ThoughtRecord>(journal, "thought_record", [&](const record::Envelope& envelope, const record::ThoughtRecord& body) {
    harm.see(envelope.id, body);
  }));
  TRY(each_of<record::Concern>(journal, "concern", [&](const record::Envelope&, const record::Concern& body) {
    if (body.person) with_concern.insert(*body.person);
    harm.see(body);
  }));
  TRY(each_of<record::Care>(journal, "care", [&](const record::Envelope&, const record::Care& body) {
    if (body.person) with_care.insert(*body.person);
  }));
  Answer<PeopleReply> answer;
  std::set<Id> with_harm = harm.people();
  answer.value.harm.assign(with_harm.begin(), with_harm.end());
  answer.value.concern.assign(with_concern.begin(), with_concern.end());
  answer.value.care.assign(with_care.begin(), with_care.end());
  return answer;
}

}  // namespace keel::api
