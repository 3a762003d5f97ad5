// A block of bytes with one owner, from the same heap as the host's: handed over without a copy.
#pragma once

#include <cstdlib>
#include <cstring>
#include <utility>

#include "core/base/bytes.hpp"

namespace keel {

class Blob {
 public:
  Blob() = default;
  // Takes over what malloc gave; it is freed with free.
  static Blob adopt(std::uint8_t* data, std::size_t size) { return Blob(data, size); }
  // `size` bytes to be filled. Empty when there is no memory.
  static Blob of_size(std::size_t size) {
    auto* data = static_cast<std::uint8_t*>(std::malloc(size == 0 ? 1 : size));
    return Blob(data, data == nullptr ? 0 : size);
  }
  static Blob copy_of(ByteSpan bytes) {
    Blob blob = of_size(bytes.size());
    if (blob.size() > 0) std::memcpy(blob.data_, bytes.data(), bytes.size());
    return blob;
  }

  Blob(Blob&& other) noexcept : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}
  Blob& operator=(Blob&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
  }
  Blob(const Blob&) = delete;
  Blob& operator=(const Blob&) = delete;
  ~Blob() { std::free(data_); }

  std::size_t size() const { return size_; }
  MutableBytes bytes() { return {data_, size_}; }
  ByteSpan bytes() const { return {data_, size_}; }

 private:
  Blob(std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}

  std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace keel
