// Frames into lines, lines into the journal; a piece is kept only while lines point into it.
#include "core/api/loading.hpp"

#include "core/api/control.hpp"

namespace keel::api {
namespace {

// A common record with its share of a frame: what the index is laid out for.
constexpr std::size_t bytes_of_a_record = 320;
constexpr std::size_t chunk_size = std::size_t{1} << 20;

// Single frames are padded to half their size and more: their text is worth copying together.
bool is_sparse(const vault::FrameReader::Frame& frame) { return frame.text.size() * 5 < frame.size * 4; }

OpenJournal with_keys(const OpenRequest& asked, vault::Vault vault) {
  OpenJournal open;
  open.vault = std::move(vault);
  open.file = asked.file == "b" ? FileName::b : FileName::a;
  return open;
}

}  // namespace

void Contents::wipe() {
  for (Blob& buffer : buffers) crypto::wipe(buffer.bytes());
}

std::string_view Contents::keep(std::string_view text) {
  if (chunk_left < text.size()) {
    chunk_left = std::max(chunk_size, text.size());
    buffers.push_back(Blob::of_size(chunk_left));
    // Without memory nothing can be read on, and address 0 can be written to in wasm.
    if (buffers.back().size() == 0) std::abort();
    chunk_end = buffers.back().bytes().data();
  }
  std::memcpy(chunk_end, text.data(), text.size());
  std::string_view kept(reinterpret_cast<const char*>(chunk_end), text.size());
  chunk_end += text.size();
  chunk_left -= text.size();
  return kept;
}

Opening::Opening(const OpenRequest& asked, vault::Vault vault, std::uint64_t file_size)
    : request{asked.file, {}, asked.installation, asked.remembered, asked.read_only, asked.now, asked.offset},
      open(with_keys(asked, std::move(vault))),
      loading(open.contents, open.scope(), open.vault.ring, file_size),
      size(static_cast<std::int64_t>(file_size)) {}

Loading::Loading(Contents& contents, const vault::FrameScope& scope, const vault::KeyRing& ring, std::uint64_t file_size)
    : contents_(contents), reader_(scope, ring) {
  contents.journal.expect(static_cast<std::size_t>(file_size / bytes_of_a_record));
}

void Loading::take(Blob piece, std::uint64_t offset, bool is_last) {
  bool in_use = false;
  reader_.feed(piece.bytes(), offset, is_last);
  while (auto frame = reader_.next()) {
    bool sparse = is_sparse(*frame);
    in_use = in_use || !sparse;
    vault::for_each_line(sparse ? contents_.keep(frame->text) : frame->text, [&](std::string_view line) { take_line(line); });
  }
  if (const auto& tail = reader_.report().torn_tail) {
    ByteSpan bytes = std::as_const(piece).bytes().subspan(tail->offset - offset, tail->size);
    torn_tail_.assign(bytes.begin(), bytes.end());
  }
  if (in_use) contents_.buffers.push_back(std::move(piece));
  else crypto::wipe(piece.bytes());
}

void Loading::take_line(std::string_view line) {
  if (vault::is_control(line)) {
    if (!read_retired_line(line, retired_)) contents_.unread_lines.emplace_back(line);
    return;
  }
  auto added = contents_.journal.add(line);
  if (!added) contents_.unread_lines.emplace_back(line);
  else if (*added == journal::Added::conflict) ++contents_.conflicts;
}

vault::FrameReport Loading::finish() {
  if (!retired_.ranges().empty()) contents_.journal.retire(retired_);
  contents_.journal.by_time();
  return reader_.report();
}

}  // namespace keel::api
