// Overwrites what a request or a reply held: any of its texts may be a passphrase, a code or a key.
#pragma once

#include "core/crypto/secret.hpp"
#include "core/reflect/fields.hpp"
#include "core/vault/text_bytes.hpp"

namespace keel::api {

inline void wipe_all(std::string& text) { crypto::wipe(text); }
inline void wipe_all(reflect::Raw& raw) { crypto::wipe(raw.text); }
template <std::size_t N>
void wipe_all(vault::TextArray<N>& array) {
  crypto::wipe(array.bytes);
}

template <class T>
void wipe_all(T& value) {
  if constexpr (reflect::is_optional<T>) {
    if (value) wipe_all(*value);
  } else if constexpr (reflect::is_vector<T>) {
    for (auto& element : value) wipe_all(element);
  } else if constexpr (reflect::Described<T>) {
    reflect::for_each_field(value, [](std::string_view, auto& member) { wipe_all(member); });
  }
}

}  // namespace keel::api
