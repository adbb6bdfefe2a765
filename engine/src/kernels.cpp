// SPDX-License-Identifier: MIT
#include "nn/kernels.h"

#include "nn/vector_math.h"

namespace nn {

using namespace packet;  // NOLINT(google-build-using-namespace): the arithmetic of this file

namespace {

/// Blocks of several sums are for training. In double, which checks gradients, every sum is on its
/// own: the same bits, and a third of the code.
template <typename Scalar>
constexpr bool kIsBlocked = sizeof(Scalar) == sizeof(float);

/// A matrix of coefficients read with steps, so that W and Wᵀ need no copy.
template <typename Scalar>
struct Coefficients {
  const Scalar* data;
  Index rowStep;
  Index columnStep;

  const Scalar* at(Index row) const { return data + row * rowStep; }
};

/// result(row + r, column …) = starts[row + r] + Σₖ a(row + r, k) · x(k, column …), for Rows rows
/// and Packets packets of columns, all sums in registers. No starts means 0.
template <Index Rows, Index Packets, typename Scalar>
void productBlock(Coefficients<Scalar> a, const Scalar* starts, SampleView<const Scalar> x,
                  SampleView<Scalar> result, Index row, Index column) {
  constexpr Index kWidth = kPacketSize<Scalar>;
  Packet<Scalar> sums[Rows][Packets];
  for (Index r = 0; r < Rows; ++r) {
    const Packet<Scalar> start = broadcast(starts ? starts[row + r] : Scalar(0));
    for (Index p = 0; p < Packets; ++p) sums[r][p] = start;
  }
  const Scalar* coefficients = a.at(row);
  const Scalar* values = x.data + column;
  for (Index k = 0; k < x.rows; ++k, coefficients += a.columnStep, values += x.stride) {
    for (Index r = 0; r < Rows; ++r) {
      const Packet<Scalar> coefficient = broadcast(coefficients[r * a.rowStep]);
      for (Index p = 0; p < Packets; ++p) {
        sums[r][p] = pmadd(coefficient, load(values + p * kWidth), sums[r][p]);
      }
    }
  }
  for (Index r = 0; r < Rows; ++r) {
    for (Index p = 0; p < Packets; ++p) {
      store<Scalar>(result.row(row + r) + column + p * kWidth, sums[r][p]);
    }
  }
}

template <Index Packets, typename Scalar>
void productColumns(Coefficients<Scalar> a, const Scalar* starts, SampleView<const Scalar> x,
                    SampleView<Scalar> result, Index column) {
  Index row = 0;
  if constexpr (kIsBlocked<Scalar>) {
    for (; row + 4 <= result.rows; row += 4) {
      productBlock<4, Packets>(a, starts, x, result, row, column);
    }
  }
  for (; row < result.rows; ++row) productBlock<1, Packets>(a, starts, x, result, row, column);
}

/// result = a·x + starts.
template <typename Scalar>
void product(Coefficients<Scalar> a, const Scalar* starts, SampleView<const Scalar> x,
             SampleView<Scalar> result) {
  constexpr Index kWidth = kPacketSize<Scalar>;
  const Index columns = result.paddedColumns();
  Index column = 0;
  if constexpr (kIsBlocked<Scalar>) {
    for (; column + 2 * kWidth <= columns; column += 2 * kWidth) {
      productColumns<2>(a, starts, x, result, column);
    }
  }
  for (; column < columns; column += kWidth) productColumns<1>(a, starts, x, result, column);
}

/// result[r·step + i] = Σ over the columns of a(row + r) · b(first + i), for Rows × Count sums.
template <Index Rows, Index Count, typename Scalar>
void dotBlock(SampleView<const Scalar> a, SampleView<const Scalar> b, Index row, Index first,
              Scalar* result) {
  Packet<Scalar> sums[Rows][Count];
  for (auto& rowSums : sums) {
    for (Packet<Scalar>& sum : rowSums) sum = broadcast(Scalar(0));
  }
  for (Index c = 0; c < a.paddedColumns(); c += kPacketSize<Scalar>) {
    for (Index r = 0; r < Rows; ++r) {
      const Packet<Scalar> left = load(a.row(row + r) + c);
      for (Index i = 0; i < Count; ++i) {
        sums[r][i] = pmadd(left, load(b.row(first + i) + c), sums[r][i]);
      }
    }
  }
  for (Index r = 0; r < Rows; ++r) {
    for (Index i = 0; i < Count; ++i) {
      result[(row + r) * b.rows + first + i] = predux(sums[r][i]);
    }
  }
}

template <Index Rows, typename Scalar>
void dotRows(SampleView<const Scalar> a, SampleView<const Scalar> b, Index row, Scalar* result) {
  Index first = 0;
  if constexpr (kIsBlocked<Scalar>) {
    for (; first + 2 <= b.rows; first += 2) dotBlock<Rows, 2>(a, b, row, first, result);
  }
  for (; first < b.rows; ++first) dotBlock<Rows, 1>(a, b, row, first, result);
}

template <typename Scalar>
Scalar sumOf(const Scalar* values, Index count) {
  Packet<Scalar> sum = load(values);
  for (Index c = kPacketSize<Scalar>; c < count; c += kPacketSize<Scalar>) {
    sum = padd(sum, load(values + c));
  }
  return predux(sum);
}

}  // namespace

template <typename Scalar>
void affine(const Scalar* weights, const Scalar* biases, SampleView<const Scalar> x,
            SampleView<Scalar> z) {
  product({weights, x.rows, 1}, biases, x, z);
}

template <typename Scalar>
void affineParameterGradient(SampleView<const Scalar> x, SampleView<const Scalar> delta,
                             Scalar* weightGradient, Scalar* biasGradient) {
  Index row = 0;
  if constexpr (kIsBlocked<Scalar>) {
    for (; row + 4 <= delta.rows; row += 4) dotRows<4>(delta, x, row, weightGradient);
  }
  for (; row < delta.rows; ++row) dotRows<1>(delta, x, row, weightGradient);
  for (Index i = 0; i < delta.rows; ++i) {
    biasGradient[i] = sumOf(delta.row(i), delta.paddedColumns());
  }
}

template <typename Scalar>
void affineInputGradient(const Scalar* weights, SampleView<const Scalar> delta,
                         SampleView<Scalar> inputGradient) {
  const Coefficients<Scalar> transposed = {weights, 1, inputGradient.rows};
  product<Scalar>(transposed, nullptr, delta, inputGradient);
}

#define NN_INSTANTIATE(Scalar)                                                               \
  template void affine<Scalar>(const Scalar*, const Scalar*, SampleView<const Scalar>,       \
                               SampleView<Scalar>);                                          \
  template void affineParameterGradient<Scalar>(SampleView<const Scalar>,                    \
                                                SampleView<const Scalar>, Scalar*, Scalar*); \
  template void affineInputGradient<Scalar>(const Scalar*, SampleView<const Scalar>,         \
                                            SampleView<Scalar>)

#ifndef NN_ONLY_DOUBLE
NN_INSTANTIATE(float);
#endif
#ifndef NN_ONLY_FLOAT
NN_INSTANTIATE(double);
#endif

}  // namespace nn
