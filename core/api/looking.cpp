// Marks, moments and feelings, read from the shown versions.
#include "core/api/looking.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/guide/due.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {
namespace {

struct Subject {
  std::optional<std::string> what;
  std::optional<std::string> claim;
  KEEL_FIELDS(Subject, what, claim)
};

}  // namespace

// What is kept about the journal, about people, and about what a person has set up, read or looked at.
constexpr auto apart = std::to_array<std::string_view>({"setting", "vault_event", "draft", "person", "erased", "trigger_week", "technique",
                                                        "technique_choice", "toolkit", "day", "belief_rating", "checklist", "lesson",
                                                        "programme", "review", "dismissed", "suggestion", "questionnaire"});

bool is_moment_of_life(std::string_view kind) { return !std::ranges::contains(apart, kind); }

Moment moment_of(const record::Parts& parts, std::size_t heads) {
  const record::Envelope& envelope = parts.envelope;
  return {envelope.id, envelope.kind, envelope.at, envelope.offset, envelope.episode, envelope.via, static_cast<std::int64_t>(heads), {std::string(parts.body)}};
}

Result<Moment> moment_at(const journal::Journal& journal, journal::Index index) {
  const journal::Version& version = journal.version(index);
  return moment_of(TRY(record::split(version.line)), journal.heads(version.id).size());
}

Result<Mark> Mark::parse(std::string_view text) {
  Mark mark;
  std::size_t split = text.find('_');
  if (split == text.npos) return fail(ErrorCode::bad_request, "this is no page of the timeline");
  auto [end, error] = std::from_chars(text.data(), text.data() + split, mark.at);
  if (error != std::errc() || end != text.data() + split) return fail(ErrorCode::bad_request, "this is no page of the timeline");
  mark.id = TRY(Id::parse(text.substr(split + 1)));
  return mark;
}

std::size_t count_before(journal::Journal& journal, const Mark& mark) {
  const auto& order = journal.by_time();
  auto found = std::ranges::lower_bound(order, std::tie(mark.at, mark.id), std::ranges::less{}, [&](journal::Index index) {
    const journal::Version& version = journal.version(index);
    return std::tie(version.at, version.id);
  });
  return static_cast<std::size_t>(found - order.begin());
}

Result<std::size_t> start_of_page(journal::Journal& journal, const std::optional<std::string>& before, std::int64_t limit) {
  if (limit < 1 || limit > 500) return fail(ErrorCode::bad_request, "a page has 1 to 500 entries");
  if (!before) return journal.by_time().size();
  return count_before(journal, TRY(Mark::parse(*before)));
}

Feeling feeling_of(const record::Parts& parts) {
  if (parts.envelope.kind != "check_in" && parts.envelope.kind != "episode_end") return {};
  return reflect::read<Feeling>(parts.body).value_or(Feeling());
}

std::optional<std::string> subject_of(const record::Parts& parts) {
  constexpr std::array<std::string_view, 4> kinds{"trigger", "thought_record", "prediction", "kindness"};
  if (!std::ranges::contains(kinds, parts.envelope.kind)) return {};
  auto subject = reflect::read<Subject>(parts.body).value_or(Subject());
  auto& text = subject.what ? subject.what : subject.claim;
  return text && !text->empty() ? std::move(text) : std::nullopt;
}

std::optional<record::Level> harder(std::optional<record::Level> one, std::optional<record::Level> other) {
  if (!one || !other) return one ? one : other;
  return std::min(*one, *other);
}

Result<std::optional<record::Level>> light_at(journal::Journal& journal, std::int64_t now) {
  const auto& order = journal.by_time();
  for (std::size_t left = count_before(journal, {now + 1, {}}); left > 0; --left) {
    const journal::Version& version = journal.version(order[left - 1]);
    if (version.at < now - guide::light_holds) break;
    std::string_view kind = journal.kind_of(order[left - 1]);
    if (kind != "check_in" && kind != "episode_end") continue;
    if (auto level = feeling_of(TRY(record::split(version.line))).level) return level;
  }
  return std::nullopt;
}

}  // namespace keel::api
