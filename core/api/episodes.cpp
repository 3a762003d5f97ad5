// The journal as episodes and single moments, by their start.
#include <algorithm>

#include "core/api/looking.hpp"

namespace keel::api {
namespace {

// After this long without a moment a wave of distress is over, whether or not anybody said so.
constexpr std::int64_t passes_after = 24LL * 60 * 60 * 1000;

void count_kind(std::vector<KindCount>& kinds, const std::string& kind) {
  auto found = std::ranges::find(kinds, kind, &KindCount::kind);
  if (found == kinds.end()) found = kinds.insert(found, {kind, 0});
  ++found->count;
}

void add_feeling(Episode& episode, Feeling feeling) {
  if (feeling.level) {
    if (!episode.first_level) episode.first_level = feeling.level;
    episode.last_level = feeling.level;
    episode.hardest_level = harder(episode.hardest_level, feeling.level);
  }
  if (feeling.distress) {
    if (!episode.first_distress) episode.first_distress = feeling.distress;
    episode.last_distress = feeling.distress;
    if (!episode.hardest_distress || episode.hardest_distress->value < feeling.distress->value) episode.hardest_distress = feeling.distress;
  }
  if (feeling.line && !feeling.line->empty()) episode.line = std::move(feeling.line);
}

// `moments` oldest first.
Result<Episode> tell(const journal::Journal& journal, std::span<const journal::Index> moments, std::int64_t now) {
  Episode episode;
  for (journal::Index index : moments) {
    if (!is_moment_of_life(journal.kind_of(index))) continue;
    record::Parts parts = TRY(record::split(journal.version(index).line));
    const record::Envelope& envelope = parts.envelope;
    if (episode.count++ == 0) {
      episode.id = *envelope.episode;
      episode.start = envelope.at;
      episode.offset = envelope.offset;
    }
    episode.last = envelope.at;
    if (envelope.kind == "episode_end") episode.end = envelope.at;
    count_kind(episode.kinds, envelope.kind);
    add_feeling(episode, feeling_of(parts));
    if (!episode.about) episode.about = subject_of(parts);
  }
  if (episode.end) {
    episode.state = EpisodeState::ended;
  } else if (episode.last < now - passes_after) {
    episode.state = EpisodeState::passed;
    episode.end = episode.last;
  }
  return episode;
}

// The entries of one page. An episode stands where its first moment is.
class Page {
 public:
  Page(journal::Journal& journal, std::int64_t now) : journal_(journal), now_(now) {}

  Result<> add(journal::Index index) {
    std::uint32_t episode = journal_.version(index).episode;
    if (episode == journal::none) {
      entries.push_back({{}, TRY(moment_at(journal_, index))});
      return {};
    }
    auto moments = journal_.moments_of(episode);
    auto first = std::ranges::find_if(moments, [&](journal::Index one) { return is_moment_of_life(journal_.kind_of(one)); });
    if (*first == index) entries.push_back({TRY(tell(journal_, moments, now_)), {}});
    return {};
  }

  std::vector<EpisodeEntry> entries;

 private:
  journal::Journal& journal_;
  std::int64_t now_;
};

}  // namespace

Result<Answer<EpisodesReply>> episodes(Session& session, const EpisodesRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  journal::Journal& journal = open->contents.journal;
  std::size_t left = TRY(start_of_page(journal, request.before, request.limit));
  const auto& order = journal.by_time();
  Page page(journal, request.now);
  journal::Index last = journal::none;
  while (left > 0 && page.entries.size() < static_cast<std::size_t>(request.limit)) {
    last = order[--left];
    if (is_moment_of_life(journal.kind_of(last))) TRY(page.add(last));
  }
  Answer<EpisodesReply> answer;
  if (left > 0 && !page.entries.empty()) answer.value.next = Mark{journal.version(last).at, journal.version(last).id}.text();
  answer.value.entries = std::move(page.entries);
  return answer;
}

}  // namespace keel::api
