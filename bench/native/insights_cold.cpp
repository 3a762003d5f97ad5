// insights_cold EPISODES: a journal in memory with that many evenings of seven records each; prints the milliseconds of processor time
// of reading it into columns, of all answers from those, and of asking again after one more entry of today, and after one of last year
// (columns and all answers). Medians of five.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

#include "core/answers/answers.hpp"
#include "core/api/told.hpp"

using namespace keel;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t now = 20'000 * day + 20 * hour;

class Life {
 public:
  explicit Life(journal::Journal& journal) : journal_(journal) {}

  Id log(std::int64_t at, std::string_view kind, const std::string& body, std::optional<Id> episode = {}) {
    record::Envelope envelope;
    envelope.id = made_id();
    envelope.stamp = {{static_cast<std::uint64_t>(at), 0}, {}, ++number_};
    envelope.at = at;
    envelope.kind = std::string(kind);
    envelope.episode = episode;
    if (!journal_.add_owned(record::join(envelope, body))) std::abort();
    return envelope.id;
  }

  void evening(std::int64_t at) {
    static constexpr std::string_view tags[] = {"late reply", "plans changed", "tired tone", "work", "family", "a look", "silence", "money"};
    static constexpr std::string_view ways[] = {"breathing", "senses", "walk", "object", "splash"};
    auto text = [](auto number) { return std::to_string(number); };
    Id episode = made_id();
    std::int64_t level = 4 + below(7);
    log(at, "check_in", R"({"level":")" + std::string(level > 7 ? "red" : "yellow") + R"(","distress":)" + text(level) + R"(,"step":"start"})", episode);
    log(at + minute, "trigger", R"({"what":"what set it off, in a few words","sort":"worry","tags":[")" + std::string(tags[below(8)]) + "\"]}", episode);
    log(at + 2 * minute, "technique_use", R"({"technique":")" + std::string(ways[below(5)]) + R"(","end":)" + text(at + 12 * minute) + R"(,"before":)" + text(level) +
        R"(,"after":)" + text(std::max<std::int64_t>(0, level - below(5))) + R"(,"origin":"chosen"})", episode);
    Id urge = log(at + 3 * minute, "urge", R"({"urge":"text","strength":7})", episode);
    log(at + (4 + below(60)) * minute, "urge_end", R"({"urge":")" + urge.text() + R"(","end":")" + (below(3) == 0 ? "acted" : "passed") + "\"}", episode);
    Id fear = log(at + 4 * minute, "prediction", R"({"claim":"they are losing interest","probability":)" + text(below(11) * 10) + R"(,"due":)" + text(at + day) + "}", episode);
    log(at + day + hour, "outcome", R"({"prediction":")" + fear.text() + R"(","happened":")" + (below(6) == 0 ? "yes" : "no") + "\"}");
    log(at + (20 + below(60)) * minute, "episode_end", R"({"level":"green","distress":2,"markers":[")" + std::string(below(2) == 0 ? "paused" : "down_alone") + "\"]}", episode);
  }

  std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(bound)); }

 private:
  Id made_id() {
    Id id;
    store_le(id.bytes.data(), random_());
    store_le(id.bytes.data() + 8, random_());
    return id;
  }

  journal::Journal& journal_;
  std::mt19937_64 random_{1};
  std::uint64_t number_ = 0;
};

template <class Work>
double milliseconds(Work&& work) {
  std::vector<double> times;
  for (int round = 0; round < 5; ++round) {
    std::clock_t begun = std::clock();
    work();
    times.push_back(static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
  }
  std::ranges::sort(times);
  return times[2];
}

void run(std::int64_t episodes) {
  api::OpenJournal open;
  journal::Journal& journal = open.contents.journal;
  Life life(journal);
  std::int64_t pace = std::min(day, 3000 * day / episodes);
  for (std::int64_t n = episodes; n > 0; --n) life.evening(now - 2 * day - n * pace);
  (void)journal.by_time();
  observe::Observed seen;
  double columns = milliseconds([&] { seen = observe::observe(journal, now, 0).value(); });
  double answers = milliseconds([&] { (void)answers::all_answers(seen); });
  (void)api::told(open, {now, 0});
  int round = 0;
  double again = milliseconds([&] {
    life.log(now - 9 * hour + ++round, "check_in", R"({"level":"green","distress":2})");
    if (!api::told(open, {now, 0})) std::abort();
  });
  double back = milliseconds([&] {
    life.log(now - 400 * day + ++round, "check_in", R"({"level":"yellow","distress":5})");
    auto told = api::told(open, {now, 0});
    if (!told) std::abort();
    (void)answers::all_answers((*told)->seen);
  });
  std::printf("%lld %.2f %.2f %.3f %.2f\n", static_cast<long long>(episodes), columns, answers, again, back);
}

}  // namespace

int main(int count, char** words) {
  run(count > 1 ? std::atoll(words[1]) : 100'000);
  return 0;
}
