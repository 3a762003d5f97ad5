// Filling the index, and emptying it without leaving text behind.
#include "core/journal/search_index.hpp"

#include <algorithm>
#include <cstring>

#include "core/journal/typed_text.hpp"

namespace keel::journal {
namespace {

constexpr std::size_t block_size = std::size_t{256} << 10;

void overwrite(char* at, std::size_t size) {
  std::memset(at, 0, size);
  // Keeps the compiler from leaving out what nobody reads.
  asm volatile("" : : "r"(at) : "memory");
}

}  // namespace

TextBlocks& TextBlocks::operator=(TextBlocks&& other) noexcept {
  std::swap(blocks_, other.blocks_);
  std::swap(size_, other.size_);
  std::swap(wiped_, other.wiped_);
  return *this;
}

std::string_view TextBlocks::add(std::string_view text) {
  if (blocks_.empty() || blocks_.back().size - blocks_.back().used < text.size()) {
    std::size_t size = std::max(block_size, text.size());
    blocks_.push_back({std::make_unique_for_overwrite<char[]>(size), size, 0});
  }
  Block& block = blocks_.back();
  char* at = block.bytes.get() + block.used;
  std::ranges::copy(text, at);
  block.used += text.size();
  size_ += text.size();
  return {at, text.size()};
}

void TextBlocks::wipe(std::string_view text) {
  if (text.empty()) return;
  overwrite(const_cast<char*>(text.data()), text.size());
  wiped_ += text.size();
}

void TextBlocks::wipe_all() {
  for (Block& block : blocks_) overwrite(block.bytes.get(), block.used);
}

void SearchIndex::build(std::size_t versions) {
  built_ = true;
  entries_.reserve(versions + versions / 8);
  entries_.resize(versions);
}

void SearchIndex::add(Index index, std::string_view line) {
  if (index >= entries_.size()) entries_.resize(index + 1);
  auto parts = record::split(line);
  if (!parts) return;
  Entry& entry = entries_[index];
  TypedText typed;
  // Room at once: a string that grows leaves its text behind in memory.
  typed.folded.reserve(2 * parts->body.size());
  read_typed_text(parts->envelope.kind, parts->body, typed);
  entry.text = texts_.add(typed.folded);
  overwrite(typed.folded.data(), typed.folded.size());
  if (typed.person) entry.person = persons_.try_emplace(*typed.person, static_cast<std::uint32_t>(persons_.size())).first->second;
}

void SearchIndex::remove(Index index) {
  Entry& entry = entries_[index];
  texts_.wipe(entry.text);
  entry = Entry();
  // Mostly empty blocks go; the next search begins anew.
  if (texts_.wiped() > block_size && texts_.wiped() > texts_.size() / 2) clear();
}

std::uint32_t SearchIndex::person(const Id& id) const {
  auto found = persons_.find(id);
  return found == persons_.end() ? none : found->second;
}

}  // namespace keel::journal
