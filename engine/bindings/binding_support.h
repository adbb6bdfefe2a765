// SPDX-License-Identifier: MIT
#pragma once

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <span>
#include <type_traits>
#include <vector>

/// Lists cross the boundary as JavaScript arrays, by copy, instead of as handles that a caller
/// would have to delete.
namespace emscripten::internal {

template <typename T, typename Allocator>
struct BindingType<std::vector<T, Allocator>> {
  using Array = BindingType<val>;
  using WireType = Array::WireType;

  static WireType toWireType(const std::vector<T, Allocator>& list, rvp::default_tag) {
    return Array::toWireType(val::array(list), rvp::default_tag{});
  }

  static std::vector<T, Allocator> fromWireType(WireType array) {
    const val list = Array::fromWireType(array);
    // Numbers in one go: lists of points may hold millions.
    if constexpr (std::is_floating_point_v<T>) {
      return convertJSArrayToNumberVector<T>(list);
    } else {
      return vecFromJSArray<T>(list);
    }
  }
};

}  // namespace emscripten::internal

namespace nn::bindings {

using namespace emscripten;  // NOLINT(google-build-using-namespace): the vocabulary of this table

// A view of memory of the session: copy it before the next call.
EMSCRIPTEN_DECLARE_VAL_TYPE(Float32View);

template <typename Scalar>
Float32View viewOf(std::span<Scalar> floats) {
  return Float32View(val(typed_memory_view(floats.size(), floats.data())));
}

}  // namespace nn::bindings
