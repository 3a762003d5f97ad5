// What is kept of a journal between two questions: a row for each episode, use, urge and fear, in the order of time, nobody left out yet.
#pragma once

#include "core/journal/version.hpp"
#include "core/observe/numbers.hpp"
#include "core/observe/observed.hpp"

namespace keel::observe {

using journal::none;

// The order of time: of a row, that of the moment that made it.
struct Key {
  std::int64_t at = 0;  // UTC ms
  Id id;
  auto operator<=>(const Key&) const = default;
};

// Items of a row within Names::items.
struct Slice {
  std::uint32_t from = 0, count = 0;
};

struct EpisodeRow {
  Key key;
  journal::Index version = none;  // that made the row
  std::uint32_t group = none;     // the journal's number for the episode; none for a moment by itself
  Episode episode;
  Slice tags;  // spellings
  Slice people;
  std::uint8_t sorts = 0;  // a bit each
};

struct UseRow {
  Key key;
  insight::UseEntry entry;
};

struct UrgeRow {
  Key key;
  std::int64_t heard = 0;      // UTC ms: when its strength was said last
  std::uint32_t person = none;
  insight::UrgeEntry entry;
};

struct FearRow {
  Key key;
  journal::Index version = none;
  std::uint32_t person = none;
  bool in_harm = false;
  insight::FearEntry entry;
};

struct AskedRow {
  Key key;
  std::int32_t day = 0;
  std::uint32_t person = none;
};

struct Rows {
  std::vector<EpisodeRow> episodes;
  std::vector<UseRow> uses;
  std::vector<UrgeRow> urges;
  std::vector<FearRow> fears;
  std::vector<AskedRow> asked;
};

// What rows point to, by numbers in the order of arrival; nothing is ever taken away.
struct Names {
  Numbers<std::string> spellings, tags, techniques;
  std::vector<std::uint32_t> tag_of;  // by spelling: the tag, which is the spelling folded
  Numbers<Id> people;
  std::vector<std::uint32_t> items;

  std::uint32_t person(const std::optional<Id>& id) { return id ? people.of(*id) : none; }
  std::uint32_t spelling(const std::string& text);
};

}  // namespace keel::observe
