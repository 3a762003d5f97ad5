// The first key, the batches and the rewriting.
#include "tools/made_up/new_file.hpp"

#include <cstdio>

#include "cli/journal.hpp"
#include "cli/rewriting.hpp"

namespace keel::tools {

NewFile::NewFile(const std::string& path, const std::string& passphrase_file, std::int64_t now, std::int64_t offset)
    : host_(path, cli::Access::create), client_(host_) {
  cli::Secret secret;
  secret.text = cli::normalised(cli::secret_from_file(passphrase_file));
  api::CreateRequest request;
  request.slot = cli::new_slot_key(client_, api::SlotType::passphrase, secret.text.view());
  request.now = now;
  request.offset = offset;
  client_.ask<api::OpenReply>("create", request);
}

void NewFile::append(std::vector<api::NewMoment> moments) {
  api::AppendRequest request;
  request.now = moments.back().at;
  request.moments = std::move(moments);
  client_.ask<api::AppendReply>("append", request);
}

void NewFile::compact() { cli::rewrite(client_, cli::Rewrite::compact); }

void NewFile::say() {
  auto summary = client_.ask<api::OpenReply>("summary", api::Nothing{});
  std::printf("%s: %lld records, %lld bytes\n", host_.path().c_str(), static_cast<long long>(summary.records), static_cast<long long>(summary.size));
}

}  // namespace keel::tools
