// Adding versions, heads, erasure, and what compaction keeps.
#include "core/journal/journal.hpp"

#include <algorithm>

namespace keel::journal {
namespace {
constexpr std::size_t max_kinds = 1000;
}

Result<Added> Journal::add(std::string_view line) {
  record::Parts parts = TRY(record::split(line));
  const Stamp& stamp = parts.envelope.stamp;
  Writer& writer = writers_[stamp.device];
  writer.last_number = std::max(writer.last_number, stamp.number);
  writer.last_clock = std::max(writer.last_clock, stamp.clock);
  if (retired_.holds(stamp.device, stamp.number)) return Added::known;

  Added outcome = Added::fresh;
  if (writer.held.holds(stamp.number)) {
    if (holds_line(parts.envelope.id, line)) return Added::known;
    outcome = Added::conflict;
  }
  Thread& thread = threads_[parts.envelope.id];
  if (thread.erased && parts.envelope.kind != "erased") {
    retired_.add(stamp.device, {stamp.number, stamp.number});
    return Added::forbidden;
  }
  place(parts.envelope, line, writer, thread);
  return outcome;
}

void Journal::expect(std::size_t versions) {
  // Room that nobody writes to costs no memory; moving when it is full would cost all of it twice.
  versions_.reserve(versions + versions / 2);
  threads_.reserve(versions);
}

bool Journal::holds_line(const Id& id, std::string_view line) const {
  auto thread = threads_.find(id);
  if (thread == threads_.end()) return false;
  for (Index i = thread->second.first; i != none; i = versions_[i].next)
    if (versions_[i].line == line) return true;
  return false;
}

Result<Added> Journal::add_owned(std::string line) {
  owned_.push_back(std::move(line));
  auto added = add(owned_.back());
  bool kept = added && (*added == Added::fresh || *added == Added::conflict);
  if (!kept) owned_.pop_back();
  return added;
}

void Journal::place(const record::Envelope& envelope, std::string_view line, Writer& writer, Thread& thread) {
  auto index = static_cast<Index>(versions_.size());
  if (ordered_) take_from_order(thread);
  bool tombstone = envelope.kind == "erased";
  versions_.push_back({envelope.id, envelope.stamp, envelope.at, line, thread.first, number_episode(envelope.episode), kind_number(envelope.kind), tombstone});
  thread.first = index;
  thread.erased = thread.erased || tombstone;
  writer.held.add(envelope.stamp.number);
  if (ordered_) put_in_order(thread);
}

std::uint32_t Journal::number_episode(const std::optional<Id>& id) {
  return id ? episodes_.try_emplace(*id, static_cast<std::uint32_t>(episodes_.size())).first->second : none;
}

// Few kinds exist; should a file claim more than the table holds, the rest share its last entry.
std::uint16_t Journal::kind_number(std::string_view kind) {
  auto found = std::ranges::find(kinds_, kind);
  if (found == kinds_.end() && kinds_.size() == max_kinds) --found;
  if (found == kinds_.end()) found = kinds_.insert(found, std::string(kind));
  return static_cast<std::uint16_t>(found - kinds_.begin());
}

void Journal::retire(const Retired& ranges) {
  retired_.add_all(ranges);
  ++retirings_;
  ordered_ = false;
  search_index_.clear();
  by_episode_.clear();
  for (const auto& [device, list] : ranges.ranges()) {
    if (list.empty()) continue;
    Writer& writer = writers_[device];
    writer.last_number = std::max(writer.last_number, list.back().last);
  }
}

record::Envelope Journal::next_version(const Entry& entry, const Device& device, std::int64_t now) const {
  Clock last;
  std::uint64_t number = 0;
  for (const auto& [other, writer] : writers_) {
    if (other == device) {
      last = std::max(last, writer.last_clock);
      number = writer.last_number;
    } else {
      last = merged_clock(last, writer.last_clock, now);
    }
  }
  record::Envelope envelope;
  envelope.id = entry.id;
  envelope.stamp = {next_clock(last, now), device, number + 1};
  for (Index head : heads(entry.id)) envelope.after.push_back(versions_[head].stamp);
  envelope.at = entry.at;
  envelope.offset = entry.offset;
  envelope.kind = entry.kind;
  envelope.episode = entry.episode;
  envelope.via = entry.via;
  return envelope;
}

bool Journal::is_erased(const Id& id) const {
  auto thread = threads_.find(id);
  return thread != threads_.end() && thread->second.erased;
}

std::vector<Index> Journal::heads(const Id& id) const {
  std::vector<Index> found;
  if (auto thread = threads_.find(id); thread != threads_.end()) heads_of(thread->second, found);
  return found;
}

void Journal::heads_of(const Thread& thread, std::vector<Index>& out) const {
  out.clear();
  if (thread.erased) return;
  bool alone = thread.first != none && versions_[thread.first].next == none;
  if (alone && !retired_.holds(versions_[thread.first].stamp.device, versions_[thread.first].stamp.number)) return out.push_back(thread.first);
  std::vector<Stamp> replaced;
  for (Index i = thread.first; i != none; i = versions_[i].next) {
    if (!alone) {
      auto parts = record::split(versions_[i].line);
      if (parts) replaced.insert(replaced.end(), parts->envelope.after.begin(), parts->envelope.after.end());
    }
    if (!retired_.holds(versions_[i].stamp.device, versions_[i].stamp.number)) out.push_back(i);
  }
  std::erase_if(out, [&](Index i) { return std::ranges::contains(replaced, versions_[i].stamp); });
  // The greatest stamp is shown; where stamps are equal, the greater text, so that every device shows the same.
  std::ranges::sort(out, [&](Index a, Index b) {
    const Version& left = versions_[a];
    const Version& right = versions_[b];
    return left.stamp != right.stamp ? left.stamp > right.stamp : left.line > right.line;
  });
}

std::uint64_t Journal::last_number(const Device& device) const {
  auto writer = writers_.find(device);
  return writer == writers_.end() ? 0 : writer->second.last_number;
}

Journal::Kept Journal::compacted() const {
  Kept kept;
  kept.retired = retired_;
  std::vector<bool> keep(versions_.size(), false);
  std::vector<Index> heads;
  for (const auto& [id, thread] : threads_) {
    heads_of(thread, heads);
    for (Index head : heads) keep[head] = true;
  }
  for (Index i = 0; i < versions_.size(); ++i) {
    if (keep[i] || versions_[i].erased) {
      kept.versions.push_back(i);
    } else {
      kept.retired.add(versions_[i].stamp.device, {versions_[i].stamp.number, versions_[i].stamp.number});
    }
  }
  sort_by_time(kept.versions);
  return kept;
}

}  // namespace keel::journal
