// The few SSE2 and SSSE3 names that libsodium's vector code uses, each as the instruction of wasm that does the same.
#pragma once
#include <wasm_simd128.h>

typedef v128_t __m128i;

#define _mm_loadu_si128(from) wasm_v128_load(from)
#define _mm_storeu_si128(to, a) wasm_v128_store(to, a)

#define _mm_set1_epi32(a) wasm_i32x4_splat(a)
#define _mm_set1_epi64x(a) wasm_i64x2_splat(a)
#define _mm_set_epi64x(high, low) wasm_i64x2_make(low, high)
#define _mm_setr_epi8(...) wasm_i8x16_make(__VA_ARGS__)
#define _mm_set_epi8(p, o, n, m, l, k, j, i, h, g, f, e, d, c, b, a) wasm_i8x16_make(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)

#define _mm_add_epi32(a, b) wasm_i32x4_add(a, b)
#define _mm_add_epi64(a, b) wasm_i64x2_add(a, b)
#define _mm_or_si128(a, b) wasm_v128_or(a, b)
#define _mm_xor_si128(a, b) wasm_v128_xor(a, b)
#define _mm_slli_epi32(a, bits) wasm_i32x4_shl(a, bits)
#define _mm_srli_epi32(a, bits) wasm_u32x4_shr(a, bits)
#define _mm_slli_epi64(a, bits) wasm_i64x2_shl(a, bits)
#define _mm_srli_epi64(a, bits) wasm_u64x2_shr(a, bits)

#define _mm_unpacklo_epi32(a, b) wasm_i32x4_shuffle(a, b, 0, 4, 1, 5)
#define _mm_unpackhi_epi32(a, b) wasm_i32x4_shuffle(a, b, 2, 6, 3, 7)
#define _mm_unpacklo_epi64(a, b) wasm_i64x2_shuffle(a, b, 0, 2)
#define _mm_unpackhi_epi64(a, b) wasm_i64x2_shuffle(a, b, 1, 3)
#define _mm_set_epi32(d, c, b, a) wasm_i32x4_make(a, b, c, d)
#define _mm_setr_epi32(...) wasm_i32x4_make(__VA_ARGS__)
#define _MM_SHUFFLE(d, c, b, a) (((d) << 6) | ((c) << 4) | ((b) << 2) | (a))
#define _mm_shuffle_epi32(a, order) \
  wasm_i32x4_shuffle(a, a, (order) & 3, ((order) >> 2) & 3, ((order) >> 4) & 3, ((order) >> 6) & 3)
// Everywhere here the places are constants below 16, where both instructions agree.
#define _mm_shuffle_epi8(a, places) wasm_i8x16_swizzle(a, places)

// The bytes of `high` and `low` in a row, from byte `start` on.
#define _mm_alignr_epi8(high, low, start) \
  wasm_i8x16_shuffle(low, high, (start) + 0, (start) + 1, (start) + 2, (start) + 3, (start) + 4, (start) + 5, \
                     (start) + 6, (start) + 7, (start) + 8, (start) + 9, (start) + 10, (start) + 11, (start) + 12, \
                     (start) + 13, (start) + 14, (start) + 15)
// The product of the low halves of both 64-bit lanes.
#define _mm_mul_epu32(a, b) \
  wasm_u64x2_extmul_low_u32x4(wasm_i32x4_shuffle(a, a, 0, 2, 0, 2), wasm_i32x4_shuffle(b, b, 0, 2, 0, 2))
