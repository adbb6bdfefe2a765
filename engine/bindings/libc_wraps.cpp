// SPDX-License-Identifier: MIT
#include <cstdarg>
#include <cstdint>

// Stand-ins for functions of libc whose real versions would take kilobytes of the download and are
// of no use here. The linker puts them in place (-Wl,--wrap in CMakeLists.txt).
extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names

/// Embind's only use: sprintf(text, "%p", address), the name of a type that nobody registered.
int __wrap_siprintf(char* text, const char* format, ...);

/// Eigen's fallback for |x| ≥ 1e14, which nn::packet::sin and cos keep from it.
double __wrap_sin(double x);
double __wrap_cos(double x);

int __wrap_siprintf(char* text, const char* format, ...) {
  if (format[0] != '%' || format[1] != 'p') __builtin_trap();
  constexpr int kDigits = 8;
  std::va_list arguments;
  va_start(arguments, format);
  auto rest = reinterpret_cast<std::uintptr_t>(va_arg(arguments, const void*));
  va_end(arguments);
  for (int i = kDigits; i-- > 0; rest >>= 4) text[i] = "0123456789abcdef"[rest & 15];
  text[kDigits] = '\0';
  return kDigits;
}

double __wrap_sin(double) { __builtin_trap(); }
double __wrap_cos(double) { __builtin_trap(); }

// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)
}
