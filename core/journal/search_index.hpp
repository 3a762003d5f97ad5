// The shown versions by what was typed into them and by person: made at the first search, then kept up.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <memory>

#include "core/journal/version.hpp"

namespace keel::journal {

// Folded text in blocks that never move: a text is overwritten where it stands, and no copy of it is left behind.
class TextBlocks {
 public:
  TextBlocks() = default;
  TextBlocks(TextBlocks&&) = default;
  TextBlocks& operator=(TextBlocks&& other) noexcept;
  ~TextBlocks() { wipe_all(); }

  std::string_view add(std::string_view text);
  // Overwrites a text that add() gave.
  void wipe(std::string_view text);
  std::size_t wiped() const { return wiped_; }
  std::size_t size() const { return size_; }

 private:
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
    std::size_t used = 0;
  };
  void wipe_all();

  std::vector<Block> blocks_;
  std::size_t size_ = 0;
  std::size_t wiped_ = 0;
};

class SearchIndex {
 public:
  struct Entry {
    std::string_view text;        // pieces as in typed_text.hpp
    std::uint32_t person = none;  // the number of person()
  };

  bool is_built() const { return built_; }
  // Before the first add(): about so many versions will follow.
  void build(std::size_t versions);
  void clear() { *this = SearchIndex(); }

  // Takes a version that is shown from now on; `line` is its whole record.
  void add(Index index, std::string_view line);
  // Forgets a version that is shown no longer, and overwrites its text.
  void remove(Index index);

  const Entry& entry(Index index) const { return entries_[index]; }
  // The number of a person; none when no moment is about them.
  std::uint32_t person(const Id& id) const;
  // Bytes of text held, for figures and tests.
  const TextBlocks& texts() const { return texts_; }

 private:
  bool built_ = false;
  std::vector<Entry> entries_;  // by version
  boost::unordered_flat_map<Id, std::uint32_t, std::hash<Id>> persons_;
  TextBlocks texts_;
};

}  // namespace keel::journal
