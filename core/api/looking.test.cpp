// Facts about conditions, the calendar and episodes, as a client asks for them.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t midnight = 20'000 * day;  // 4 October 2024, UTC

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes.fill(n);
  return id;
}

struct Diary {
  Diary() { host.create().value(); }

  Id log(std::int64_t at, std::string_view kind, std::string_view body, std::optional<Id> episode = {}, std::int64_t offset = 0) {
    api::NewMoment moment{{}, std::string(kind), at, offset, episode, {std::string(body)}};
    return host.ask<api::AppendReply>("append", api::AppendRequest{{moment}, at}).value().ids.front();
  }
  // Bodies' texts, newest first.
  std::string texts(const api::TimelineRequest& request) {
    std::string all;
    for (const auto& moment : host.ask<api::TimelineReply>("timeline", request).value().moments) all += moment.body.text.substr(9, 1);
    return all;
  }
  ErrorCode refusal(const api::TimelineRequest& request) { return host.ask<api::TimelineReply>("timeline", request).error().code; }
  api::EpisodesReply episodes(std::int64_t now, std::int64_t limit = 50, std::optional<std::string> before = {}) {
    return host.ask<api::EpisodesReply>("episodes", api::EpisodesRequest{before, limit, now}).value();
  }

  MemoryDisk disk;
  MemoryHost host{disk, midnight};
};

}  // namespace

TEST_CASE("conditions_hold_together_and_with_pages") {
  Diary diary;
  diary.log(midnight + 1, "note", R"({"text":"a Rain","person":"07070707070707070707070707070707","tags":["Work"]})", id_of(1));
  diary.log(midnight + 2, "note", R"({"text":"b rain","tags":["work","home"]})");
  diary.log(midnight + 3, "note", R"({"text":"c sun","person":"07070707070707070707070707070707","tags":["homework"]})");
  diary.log(midnight + 4, "note", R"({"text":"d r\u00e2in","person":"08080808080808080808080808080808"})", id_of(1));
  CHECK(diary.texts({.text = "RAIN"}) == "dba");
  CHECK(diary.texts({.person = id_of(7)}) == "ca");
  CHECK(diary.texts({.person = id_of(9)}) == "");
  CHECK(diary.texts({.tag = "WORK"}) == "ba");
  CHECK(diary.texts({.tag = "wor"}) == "");
  CHECK(diary.texts({.episode = id_of(1)}) == "da");
  CHECK(diary.texts({.episode = id_of(2)}) == "");
  CHECK(diary.texts({.text = "rain", .person = id_of(7), .episode = id_of(1)}) == "a");
  CHECK(diary.texts({.kinds = {"check_in"}, .text = "rain"}) == "");
  CHECK(diary.texts({.from = midnight + 2, .to = midnight + 4}) == "cb");
  CHECK(diary.texts({.text = "rain", .from = midnight + 2}) == "db");
  CHECK(diary.texts({.from = midnight + 9}) == "");
  auto page = diary.host.ask<api::TimelineReply>("timeline", api::TimelineRequest{.limit = 1, .text = "rain"}).value();
  REQUIRE(page.next.has_value());
  CHECK(diary.texts({.before = page.next, .limit = 1, .text = "rain"}) == "b");
  CHECK(diary.texts({.before = page.next, .text = "rain"}) == "ba");
}

TEST_CASE("conditions_that_make_no_sense_are_refused_and_say_so") {
  Diary diary;
  CHECK(diary.refusal({.text = std::string(1001, 'x')}) == ErrorCode::too_long);
  CHECK(diary.refusal({.tag = std::string(1001, 'x')}) == ErrorCode::too_long);
  CHECK(diary.refusal({.from = 2, .to = 1}) == ErrorCode::bad_request);
  CHECK(diary.refusal({.limit = 0, .text = "x"}) == ErrorCode::bad_request);
  CHECK(diary.refusal({.before = "x", .text = "x"}) == ErrorCode::bad_request);
  api::Reply reply = diary.host.session.call(R"({"op":"timeline","args":{"limit":5,"person":"7"}})", {});
  CHECK(reply.json.starts_with(R"({"error":{"code":"bad_text")"));
  diary.host.session.call(R"({"op":"lock"})", {});
  CHECK(diary.refusal({.text = "x"}) == ErrorCode::locked);
}

TEST_CASE("an_erased_moment_is_found_no_more_also_after_compaction") {
  Diary diary;
  Id gone = diary.log(midnight, "note", R"({"text":"x one"})");
  CHECK(diary.texts({.text = "one"}) == "x");
  diary.host.ask<api::AppendReply>("erase", api::EraseRequest{gone, midnight, 0}).value();
  CHECK(diary.texts({.text = "one"}) == "");
  REQUIRE(diary.host.compact());
  CHECK(diary.texts({.text = "one"}) == "");
}

TEST_CASE("a_day_is_the_local_one_and_as_hard_as_its_hardest_moment") {
  Diary diary;
  diary.log(midnight + 1 * hour, "check_in", R"({"level":"green"})", {}, -120);            // 23:00 the evening before
  diary.log(midnight + 2 * hour, "check_in", R"({"level":"yellow"})", {}, -120);           // 00:00
  diary.log(midnight + 5 * hour, "check_in", R"({"level":"red"})");
  diary.log(midnight + 6 * hour, "episode_end", R"({"level":"green"})");
  diary.log(midnight + 23 * hour, "note", R"({"text":"n"})", {}, 14 * 60);                 // 13:00 the day after
  diary.log(midnight + 30 * hour, "draft", R"({"purpose":"note","text":"x"})");
  auto found = diary.host.ask<api::DaysReply>("days", api::DaysRequest{19'999, 20'002}).value().days;
  REQUIRE(found.size() == 3);
  CHECK(found[0].day == 19'999);
  CHECK(found[0].level == record::Level::green);
  CHECK(found[1].day == 20'000);
  CHECK(found[1].level == record::Level::red);
  CHECK(found[1].count == 3);
  CHECK(found[2].day == 20'001);
  CHECK_FALSE(found[2].level.has_value());
  CHECK(found[2].count == 1);
  CHECK(diary.host.ask<api::DaysReply>("days", api::DaysRequest{20'001, 20'001}).value().days.size() == 1);
  for (api::DaysRequest wrong : {api::DaysRequest{2, 1}, api::DaysRequest{0, 1000}, api::DaysRequest{-5'000'000, -4'999'999}})
    CHECK(diary.host.ask<api::DaysReply>("days", wrong).error().code == ErrorCode::bad_request);
}

TEST_CASE("each_tag_stands_once_as_it_was_written_last_the_most_used_first") {
  Diary diary;
  auto tags = [&] {
    std::string all;
    for (const auto& [tag, count] : diary.host.ask<api::TagsReply>("tags", api::Nothing{}).value().tags) all += tag + " " + std::to_string(count) + ",";
    return all;
  };
  CHECK(tags().empty());
  diary.log(midnight, "trigger", R"({"what":"w","tags":["Evening","silence"]})");
  diary.log(midnight + 1, "thought_record", R"({"claim":"c","tags":["evening",""]})");
  diary.log(midnight + 2, "trigger", R"({"tags":["café"]})");
  diary.log(midnight + 3, "trigger", R"({"tags":["Cafe","evening"]})");
  diary.log(midnight + 4, "note", R"({"text":"n","tags":["no tag of a note"]})");
  CHECK(tags() == "evening 3,Cafe 2,silence 1,");
}

TEST_CASE("a_day_before_1970_has_a_number_below_zero") {
  Diary diary;
  diary.log(-1, "note", R"({"text":"n"})");
  auto found = diary.host.ask<api::DaysReply>("days", api::DaysRequest{-1, 0}).value().days;
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == -1);
}

TEST_CASE("an_episode_is_told_by_its_moments_and_stands_where_it_began") {
  Diary diary;
  diary.log(midnight, "check_in", R"({"level":"yellow","distress":6,"step":"start"})", id_of(1), 60);
  diary.log(midnight + 1, "note", R"({"text":"n alone"})");
  diary.log(midnight + 2, "technique_use", R"({"technique":"breathing","before":6,"after":9})", id_of(1));
  diary.log(midnight + 3, "check_in", R"({"level":"red","distress":9})", id_of(1));
  diary.log(midnight + 4, "episode_end", R"({"level":"green","distress":2,"line":"it passed"})", id_of(1));
  auto entries = diary.episodes(midnight + 5).entries;
  REQUIRE(entries.size() == 2);
  REQUIRE(entries[0].moment.has_value());
  CHECK(entries[0].moment->body.text == R"({"text":"n alone"})");
  REQUIRE(entries[1].episode.has_value());
  const api::Episode& episode = *entries[1].episode;
  CHECK(episode.id == id_of(1));
  CHECK(episode.state == api::EpisodeState::ended);
  CHECK(episode.start == midnight);
  CHECK(episode.offset == 60);
  CHECK(episode.last == midnight + 4);
  CHECK(episode.end == midnight + 4);
  CHECK(episode.first_level == record::Level::yellow);
  CHECK(episode.hardest_level == record::Level::red);
  CHECK(episode.last_level == record::Level::green);
  CHECK(episode.first_distress->value == 6);
  CHECK(episode.hardest_distress->value == 9);
  CHECK(episode.last_distress->value == 2);
  CHECK(episode.line == "it passed");
  CHECK(episode.count == 4);
  REQUIRE(episode.kinds.size() == 3);
  CHECK(episode.kinds[0].kind == "check_in");
  CHECK(episode.kinds[0].count == 2);
}

TEST_CASE("an_episode_is_about_what_the_person_first_wrote_of_it") {
  Diary diary;
  diary.log(midnight, "check_in", R"({"level":"red","note":"not this"})", id_of(1));
  diary.log(midnight + 1, "trigger", R"({"sort":"worry"})", id_of(1));
  diary.log(midnight + 2, "message", R"({"text":"nor this"})", id_of(1));
  auto about = [&] { return diary.episodes(midnight + hour).entries.at(0).episode->about; };
  CHECK_FALSE(about().has_value());
  diary.log(midnight + 3, "thought_record", R"({"claim":"they are leaving"})", id_of(1));
  diary.log(midnight + 4, "kindness", R"({"what":"I mixed up the time"})", id_of(1));
  CHECK(about() == "they are leaving");
}

TEST_CASE("an_episode_that_nobody_ended_passes_a_day_after_its_last_moment") {
  Diary diary;
  diary.log(midnight, "check_in", R"({"level":"red"})", id_of(1));
  diary.log(midnight + hour, "check_in", R"({"level":"yellow"})", id_of(1));
  auto at = [&](std::int64_t now) { return *diary.episodes(now).entries.at(0).episode; };
  CHECK(at(midnight + hour).state == api::EpisodeState::open);
  CHECK_FALSE(at(midnight + hour + day).end.has_value());
  CHECK(at(midnight + hour + day + 1).state == api::EpisodeState::passed);
  CHECK(at(midnight + hour + day + 1).end == midnight + hour);
}

TEST_CASE("pages_of_episodes_name_each_once_also_when_one_reaches_over_a_page") {
  Diary diary;
  for (std::uint8_t i = 1; i <= 9; ++i) {
    diary.log(midnight + i * 10, "check_in", "{}", id_of(i));
    diary.log(midnight + i * 10 + 25, "check_in", "{}", id_of(i));
    diary.log(midnight + i * 10 + 1, "note", R"({"text":"n"})");
  }
  std::string order;
  std::optional<std::string> before;
  do {
    auto page = diary.episodes(midnight + day, 4, before);
    for (const auto& entry : page.entries) order += entry.episode ? static_cast<char>('0' + entry.episode->id.bytes[0]) : '.';
    before = page.next;
  } while (before);
  CHECK(order == ".9.8.7.6.5.4.3.2.1");
}
