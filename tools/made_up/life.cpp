// Episodes from random numbers. Only whole-number arithmetic, so that every machine makes the same.
#include "tools/made_up/life.hpp"

#include <algorithm>
#include <array>

#include "core/record/kinds.hpp"
#include "core/reflect/write.hpp"

namespace keel::tools {
namespace {

constexpr std::array vocabulary{"the",   "phone", "was",    "quiet", "and",  "I",      "waited", "again", "then",  "walked", "to",
                                "river", "felt",  "warmer", "after", "some", "minutes", "wrote", "a",     "letter", "did",    "not",
                                "send",  "it",    "slept",  "well",  "tea",  "with",   "my",     "sister", "café",  "slowly"};
constexpr std::array techniques{"breathing", "senses", "object", "splash", "walk"};
constexpr std::array markers{"slept", "ate", "wrote", "walked", "called a friend"};

record::Level level_for(std::int64_t distress) {
  if (distress > 6) return record::Level::red;
  return distress > 3 ? record::Level::yellow : record::Level::green;
}

}  // namespace

Life::Life(std::uint64_t seed, std::int64_t records, std::int64_t average_bytes)
    : chance_(seed), pace_(std::max<std::int64_t>((last_day - first_day) / records, 2)), average_bytes_(average_bytes) {}

std::string Life::words(std::int64_t bytes) {
  std::string text;
  while (static_cast<std::int64_t>(text.size()) < bytes) {
    if (!text.empty()) text += ' ';
    text += vocabulary[static_cast<std::size_t>(chance_.below(vocabulary.size()))];
  }
  return text;
}

std::int64_t Life::room(std::int64_t rest) {
  std::int64_t middle = std::max<std::int64_t>(average_bytes_ - rest, 2);
  return middle / 2 + chance_.below(middle);
}

std::string_view Life::next_kind() {
  constexpr std::array<std::string_view, 6> episode{"note", "check_in", "technique_use", "check_in", "note", "episode_end"};
  if (step_ == 0 && chance_.below(3) == 0) return "note";
  if (step_ == 0) {
    episode_ = chance_.id();
    distress_ = 5 + chance_.below(6);
  }
  step_ = (step_ + 1) % static_cast<int>(episode.size() - 1);
  return episode[static_cast<std::size_t>(step_ == 0 ? 5 : step_)];
}

std::string Life::body_of(std::string_view kind) {
  if (kind == "note") return reflect::write(record::Note{words(room(190)), {}});
  if (kind == "check_in") {
    auto step = step_ == 1 ? record::Step::start : record::Step::again;
    return reflect::write(record::CheckIn{level_for(distress_), record::Distress{distress_}, step, {}, {}, words(room(250)), {}});
  }
  if (kind == "technique_use") {
    record::TechniqueUse use;
    use.technique = techniques[static_cast<std::size_t>(chance_.below(techniques.size()))];
    use.end = at_ + 60'000 + chance_.below(240'000);
    use.before = record::Distress{distress_};
    distress_ = std::max<std::int64_t>(distress_ - chance_.below(4), 0);
    use.after = record::Distress{distress_};
    use.origin = chance_.below(2) == 0 ? record::Origin::chosen : record::Origin::suggested;
    return reflect::write(use);
  }
  record::EpisodeEnd end{level_for(distress_), record::Distress{distress_}, {markers[static_cast<std::size_t>(chance_.below(markers.size()))]}, words(room(280)), {}};
  return reflect::write(end);
}

api::NewMoment Life::next() {
  std::string kind(next_kind());
  at_ += pace_ / 2 + chance_.below(pace_);
  api::NewMoment moment{chance_.id(), kind, at_, 60, {}, {body_of(kind)}};
  if (step_ != 0 || kind == "episode_end") moment.episode = episode_;
  return moment;
}

}  // namespace keel::tools
