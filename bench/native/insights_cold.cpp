// insights_cold EPISODES: a journal in memory with that many evenings of seven records each; prints the milliseconds of processor time
// of reading it into columns, of all answers from those, and of asking again after one more entry of today, one dated back, one changed
// and one erased (of last year; columns and answers). Medians of five.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

#include "core/answers/answers.hpp"
#include "core/api/told.hpp"
#include "core/observe/observe.hpp"

using namespace keel;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t now = 20'000 * day + 20 * hour;

class Life {
 public:
  explicit Life(journal::Journal& journal) : journal_(journal) {}

  Id log(std::int64_t at, std::string_view kind, const std::string& body, std::optional<Id> episode = {}) {
    Id id = made_id();
    write(id, at, kind, body, episode);
    return id;
  }

  // A new version of what is there under that id.
  void write(const Id& id, std::int64_t at, std::string_view kind, const std::string& body, std::optional<Id> episode = {}) {
    record::Envelope envelope;
    envelope.id = id;
    envelope.stamp = {{static_cast<std::uint64_t>(now) + ++number_, 0}, {}, number_};
    for (journal::Index head : journal_.heads(id)) envelope.after.push_back(journal_.version(head).stamp);
    envelope.at = at;
    envelope.kind = std::string(kind);
    envelope.episode = episode;
    if (!journal_.add_owned(record::join(envelope, body))) std::abort();
  }

  // The check-in of an evening of about a year ago, another one each time.
  struct Found {
    Id id, episode;
    std::int64_t at = 0;
  };
  Found evening_of_last_year() {
    const auto& order = journal_.by_time();
    auto after = [&](journal::Index index, std::int64_t at) { return journal_.version(index).at < at; };
    auto place = std::ranges::lower_bound(order, now - 400 * day + ++found_ * 5 * day, after);
    while (place != order.end() && journal_.kind_of(*place) != "check_in") ++place;
    if (place == order.end()) std::abort();
    const journal::Version& version = journal_.version(*place);
    return {version.id, *record::split(version.line)->envelope.episode, version.at};
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
  std::int64_t found_ = 0;
};

// `before`: what is done before each of them and not counted.
template <class Work, class Before = void (*)()>
double milliseconds(Work&& work, Before&& before = [] {}) {
  std::vector<double> times;
  for (int round = 0; round < 5; ++round) {
    before();
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
  auto ask = [&] {
    auto told = api::told(open, {now, 0});
    if (!told) std::abort();
    (void)api::answers_of(**told);
  };
  ask();
  int round = 0;
  double again = milliseconds([&] { ask(); }, [&] { life.log(now - 9 * hour + ++round, "check_in", R"({"level":"green","distress":2})"); });
  double back = milliseconds(ask, [&] { life.log(now - 400 * day + ++round, "check_in", R"({"level":"yellow","distress":5})"); });
  double changed = milliseconds(ask, [&] {
    auto [id, episode, at] = life.evening_of_last_year();
    life.write(id, at, "check_in", R"({"level":"red","distress":9,"step":"start"})", episode);
  });
  double erased = milliseconds(ask, [&] {
    auto [id, episode, at] = life.evening_of_last_year();
    life.write(id, at, "erased", "{}");
  });
  std::printf("%lld %.2f %.2f %.3f %.2f %.2f %.2f\n", static_cast<long long>(episodes), columns, answers, again, back, changed, erased);
}

}  // namespace

int main(int count, char** words) {
  run(count > 1 ? std::atoll(words[1]) : 100'000);
  return 0;
}
