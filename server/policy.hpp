// The headers that go with every answer, and what each keeps out (docs/threat-model.md).
#pragma once

#include <array>
#include <string_view>

namespace keel::server {

struct Header {
  std::string_view name;
  std::string_view value;
};

inline constexpr std::string_view content_security_policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html evenkeel";

// Kept: the screen stays awake and a tone sounds during an exercise, a code or text is copied.
inline constexpr std::string_view permissions_policy =
    "accelerometer=(), autoplay=(self), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(self), "
    "compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), "
    "gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), "
    "magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), "
    "publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(self), serial=(), "
    "storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()";

inline constexpr std::array<Header, 7> security_headers{{
    {"Content-Security-Policy", content_security_policy},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Embedder-Policy", "require-corp"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Referrer-Policy", "no-referrer"},
    {"Permissions-Policy", permissions_policy},
    {"X-Content-Type-Options", "nosniff"},
}};

}  // namespace keel::server
