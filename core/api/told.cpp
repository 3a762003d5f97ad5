// Whether what was observed still stands.
#include "core/api/told.hpp"

#include "core/base/local_time.hpp"

namespace keel::api {

Result<Told*> told(OpenJournal& open, const NowRequest& at) {
  if (at.now < 0 || at.now > local_time::most_days * local_time::day_ms) return fail(ErrorCode::bad_request, "this is no time of a calendar");
  if (!open.told) open.told = std::make_shared<Told>();
  Told& told = *open.told;
  observe::Changed changed = TRY(told.observer.look(open.contents.journal, at.now, at.offset));
  if (changed.any() || told.made == 0) ++told.made;
  told.unanswered.add(changed);
  return &told;
}

}  // namespace keel::api
