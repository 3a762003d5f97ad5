# libsodium for wasm, from the sources that tools/fetch_sources unpacks into build/third_party.
set(sources "${CMAKE_SOURCE_DIR}/build/third_party")
set(sodium "${sources}/libsodium-1.0.18/src/libsodium")
if(NOT EXISTS "${sodium}")
  message(FATAL_ERROR "The sources for wasm are missing: run tools/fetch_sources first.")
endif()

# Only what core/crypto can reach; the linker drops what nobody calls.
file(GLOB sodium_files
  ${sodium}/crypto_aead/xchacha20poly1305/sodium/*.c
  ${sodium}/crypto_aead/chacha20poly1305/sodium/*.c
  ${sodium}/crypto_box/*.c
  ${sodium}/crypto_box/curve25519xsalsa20poly1305/*.c
  ${sodium}/crypto_core/ed25519/core_ed25519.c
  ${sodium}/crypto_core/ed25519/ref10/*.c
  ${sodium}/crypto_core/hchacha20/*.c
  ${sodium}/crypto_core/hsalsa20/*.c
  ${sodium}/crypto_core/hsalsa20/ref2/*.c
  ${sodium}/crypto_core/salsa/ref/*.c
  ${sodium}/crypto_generichash/*.c
  ${sodium}/crypto_generichash/blake2b/*.c
  ${sodium}/crypto_generichash/blake2b/ref/*.c
  ${sodium}/crypto_hash/*.c
  ${sodium}/crypto_hash/sha512/*.c
  ${sodium}/crypto_hash/sha512/cp/*.c
  ${sodium}/crypto_kdf/*.c
  ${sodium}/crypto_kdf/blake2b/*.c
  ${sodium}/crypto_onetimeauth/*.c
  ${sodium}/crypto_onetimeauth/poly1305/*.c
  ${sodium}/crypto_onetimeauth/poly1305/donna/*.c
  ${sodium}/crypto_pwhash/*.c
  ${sodium}/crypto_pwhash/argon2/*.c
  ${sodium}/crypto_scalarmult/*.c
  ${sodium}/crypto_scalarmult/curve25519/*.c
  ${sodium}/crypto_scalarmult/curve25519/ref10/*.c
  ${sodium}/crypto_secretbox/*.c
  ${sodium}/crypto_secretbox/xsalsa20poly1305/*.c
  ${sodium}/crypto_sign/*.c
  ${sodium}/crypto_sign/ed25519/*.c
  ${sodium}/crypto_sign/ed25519/ref10/*.c
  ${sodium}/crypto_stream/*.c
  ${sodium}/crypto_stream/chacha20/*.c
  ${sodium}/crypto_stream/chacha20/ref/*.c
  ${sodium}/crypto_stream/salsa20/*.c
  ${sodium}/crypto_stream/salsa20/ref/*.c
  ${sodium}/crypto_stream/xchacha20/*.c
  ${sodium}/crypto_stream/xsalsa20/*.c
  ${sodium}/crypto_verify/sodium/*.c
  ${sodium}/randombytes/*.c
  ${sodium}/randombytes/sysrandom/*.c
  ${sodium}/sodium/*.c)

# What libsodium's configure script would find out about wasi-libc.
set(VERSION 1.0.18)
set(SODIUM_LIBRARY_VERSION_MAJOR 10)
set(SODIUM_LIBRARY_VERSION_MINOR 3)
set(sodium_generated "${CMAKE_BINARY_DIR}/libsodium")
configure_file("${sodium}/include/sodium/version.h.in" "${sodium_generated}/sodium/version.h" @ONLY)
set(sodium_facts CONFIGURED=1 SODIUM_STATIC=1 NATIVE_LITTLE_ENDIAN=1 HAVE_WEAK_SYMBOLS=1 HAVE_C_VARARRAYS=1
  HAVE_EXPLICIT_BZERO=1 HAVE_POSIX_MEMALIGN=1)

# libsodium's SSSE3 code for ChaCha20, BLAKE2b and Argon2, in wasm's own 128-bit instructions by cmake/simd.
set(simd_files
  ${sodium}/crypto_stream/chacha20/dolbeau/chacha20_dolbeau-ssse3.c
  ${sodium}/crypto_stream/chacha20/stream_chacha20.c
  ${sodium}/crypto_generichash/blake2b/ref/blake2b-compress-ssse3.c
  ${sodium}/crypto_generichash/blake2b/ref/blake2b-ref.c
  ${sodium}/crypto_pwhash/argon2/argon2-fill-block-ssse3.c
  ${sodium}/crypto_pwhash/argon2/argon2-core.c)
list(APPEND sodium_files ${simd_files} "${CMAKE_SOURCE_DIR}/cmake/simd/has_simd.c")
list(REMOVE_DUPLICATES sodium_files)
set_source_files_properties(${simd_files} PROPERTIES
  INCLUDE_DIRECTORIES "${CMAKE_SOURCE_DIR}/cmake/simd"
  COMPILE_DEFINITIONS "HAVE_EMMINTRIN_H=1;HAVE_TMMINTRIN_H=1;sodium_runtime_has_ssse3=keel_has_simd")

add_library(sodium_for_wasm STATIC ${sodium_files})
target_compile_options(sodium_for_wasm PRIVATE -O3 -w)
target_compile_definitions(sodium_for_wasm PRIVATE ${sodium_facts} _WASI_EMULATED_SIGNAL)
target_include_directories(sodium_for_wasm PRIVATE
  "${sodium}/include" "${sodium}/include/sodium" "${sodium_generated}" "${sodium_generated}/sodium")
target_link_libraries(sodium_for_wasm INTERFACE wasi-emulated-signal)
target_link_libraries(third_party_sodium INTERFACE sodium_for_wasm)

target_compile_definitions(third_party_boost INTERFACE BOOST_SYSTEM_DISABLE_THREADS BOOST_DISABLE_THREADS)

# Linked into every wasm program: what Debian's libraries for this target leave open.
add_library(wasm_runtime OBJECT "${CMAKE_SOURCE_DIR}/cmake/wasm_runtime.c")
