// Speaks to the core as the web app does: one request as JSON, its reply as a struct, its plan carried out on disk.
#pragma once

#include "cli/file_host.hpp"
#include "cli/installation.hpp"
#include "cli/trouble.hpp"
#include "core/api/session.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

namespace keel::cli {

// A reply whose plan has not been carried out yet.
template <class Reply>
struct Prepared {
  Reply value;
  std::optional<api::Plan> plan;
  Bytes blob;
};

class Client {
 public:
  explicit Client(FileHost& host) : host_(host) {}
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() { session_.wipe(); }

  // Throws Trouble: the core's refusals.
  template <class Reply, class Request>
  Prepared<Reply> prepare(std::string_view op, const Request& request, Blob blob = {}) {
    Answered answered = call("{\"op\":\"" + std::string(op) + "\",\"args\":" + reflect::write(request) + "}", std::move(blob));
    auto value = reflect::read<Reply>(answered.ok);
    crypto::wipe(answered.ok);
    if (!value) throw trouble_from_core(name_of(value.error().code), value.error().message);
    return {std::move(*value), std::move(answered.plan), std::move(answered.blob)};
  }

  // Throws Trouble when the disk does not take the plan; then nothing of it remains.
  template <class Reply>
  Reply carry_out(Prepared<Reply> prepared) {
    if (prepared.plan) carry_out_plan(*prepared.plan, prepared.blob);
    return std::move(prepared.value);
  }

  template <class Reply, class Request>
  Reply ask(std::string_view op, const Request& request, Blob blob = {}) {
    return carry_out(prepare<Reply>(op, request, std::move(blob)));
  }

  // From now on what a plan says to remember is kept in `installation`.
  void remember_in(Installation& installation) { installation_ = &installation; }

  FileHost& host() const { return host_; }

 private:
  struct Answered {
    std::string ok;
    std::optional<api::Plan> plan;
    Bytes blob;
  };
  Answered call(std::string request, Blob blob);
  void carry_out_plan(const api::Plan& plan, ByteSpan blob);

  FileHost& host_;
  Installation* installation_ = nullptr;
  api::Session session_;
};

}  // namespace keel::cli
