// The offers of every stage.
#include "core/guide/offers.hpp"

#include <algorithm>

namespace keel::guide {
namespace {

constexpr Stage ways[] = {Stage::examine, Stage::wave, Stage::message, Stage::reach_out, Stage::kindness, Stage::pause, Stage::concern};

Offer offer(Act act, Weight weight = Weight::equal, std::optional<Stage> to = {}) { return {act, to, weight, {}}; }

bool is_red(const Course& course) { return course.level == Level::red; }

// At red every way stays open, behind the body; reaching out becomes equal once a technique was truly tried (method P14).
Weight weight_of(const Course& course, Stage way) {
  bool tried_enough = way == Stage::reach_out && course.tried > 0;
  bool always = way == Stage::concern;
  return is_red(course) && !tried_enough && !always ? Weight::anyway : Weight::equal;
}

std::vector<Offer> of_choose(const Course& course) {
  std::vector<Offer> all{offer(Act::body, is_red(course) ? Weight::first : Weight::equal)};
  for (Stage way : ways) all.push_back(offer(Act::go, weight_of(course, way), way));
  all.push_back(offer(Act::say));
  all.push_back(offer(Act::close, course.level == Level::green ? Weight::first : Weight::equal));
  return all;
}

// The way out of a step is the same everywhere: finished, the body, back to the ways on, the close.
std::vector<Offer> of_way(std::optional<Stage> onward) {
  std::vector<Offer> all{offer(Act::done, Weight::first)};
  if (onward) all.push_back(offer(Act::go, Weight::equal, *onward));
  all.insert(all.end(), {offer(Act::body), offer(Act::leave), offer(Act::close)});
  return all;
}

std::vector<Offer> of_stage(const Course& course) {
  switch (course.stage) {
    case Stage::temperature: return {offer(Act::say, Weight::first), offer(Act::body), offer(Act::close)};
    case Stage::again: return {offer(Act::say, Weight::first), offer(Act::body), offer(Act::leave), offer(Act::close)};
    case Stage::safety: return {offer(Act::answer, Weight::first), offer(Act::body), offer(Act::leave), offer(Act::close)};
    case Stage::held: return {offer(Act::body), offer(Act::leave), offer(Act::close)};
    case Stage::choose: return of_choose(course);
    case Stage::close: return {offer(Act::finish, Weight::first), offer(Act::say), offer(Act::body), offer(Act::leave)};
    case Stage::over: return {};
    case Stage::examine: return of_way(Stage::concern);
    case Stage::wave: return of_way(Stage::message);
    case Stage::body:
    case Stage::concern:
    case Stage::message:
    case Stage::pause:
    case Stage::reach_out:
    case Stage::kindness: return of_way({});
  }
  return {};
}

// What stands on a screen is written when it is left, whichever way. An urge is written when it begins, and ends with `done`.
std::string_view written_by(Stage stage, Act act) {
  if (act == Act::say) return "check_in";
  if (act == Act::finish) return "episode_end";
  switch (stage) {
    case Stage::body: return "technique_use";
    case Stage::examine: return "thought_record";
    case Stage::concern: return "concern";
    case Stage::message: return "message";
    case Stage::pause: return "pause";
    case Stage::reach_out: return "secure_act";
    case Stage::kindness: return "kindness";
    case Stage::wave: return act == Act::done ? "urge_end" : "";
    default: return "";
  }
}

}  // namespace

std::vector<Offer> offers(const Course& course) {
  std::vector<Offer> all = of_stage(course);
  bool asked_already = course.stage == Stage::safety || course.stage == Stage::held || course.stage == Stage::over;
  if (!asked_already) all.push_back(offer(Act::unsafe));
  for (Offer& one : all)
    if (auto kind = written_by(course.stage, one.act); !kind.empty()) one.writes = kind;
  return all;
}

bool is_offered(const Course& course, const Move& step) {
  return std::ranges::any_of(offers(course), [&](const Offer& one) { return one.act == step.act && one.to == step.to; });
}

bool asks_for_a_chance(const Course& course) { return !is_red(course); }
bool may_offer_to_keep(const Course& course) { return !is_red(course); }

}  // namespace keel::guide
