// SPDX-License-Identifier: MIT
#include "nn/kernels.h"

#include <algorithm>

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
void productBlock(const Coefficients<Scalar>& a, const Scalar* starts,
                  const SampleView<const Scalar>& x, const SampleView<Scalar>& result, Index row,
                  Index column) {
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
      Eigen::internal::pstoreu(result.row(row + r) + column + p * kWidth, sums[r][p]);
    }
  }
}

template <Index Packets, typename Scalar>
void productColumns(const Coefficients<Scalar>& a, const Scalar* starts,
                    const SampleView<const Scalar>& x, const SampleView<Scalar>& result,
                    Index column) {
  Index row = 0;
  if constexpr (kIsBlocked<Scalar>) {
    for (; row + 4 <= result.rows; row += 4) {
      productBlock<4, Packets>(a, starts, x, result, row, column);
    }
    if (row + 2 <= result.rows) {
      productBlock<2, Packets>(a, starts, x, result, row, column);
      row += 2;
    }
  }
  for (; row < result.rows; ++row) productBlock<1, Packets>(a, starts, x, result, row, column);
}

/// result = a·x + starts.
template <typename Scalar>
void product(const Coefficients<Scalar>& a, const Scalar* starts, const SampleView<const Scalar>& x,
             const SampleView<Scalar>& result) {
  constexpr Index kWidth = kPacketSize<Scalar>;
  const Index columns = result.paddedColumns();
  Index column = 0;
  if constexpr (kIsBlocked<Scalar>) {
    // The usual batch of 10. In wider ones the larger block was slower: its sums left the
    // registers.
    if (columns == 3 * kWidth) return productColumns<3>(a, starts, x, result, column);
    for (; column + 2 * kWidth <= columns; column += 2 * kWidth) {
      productColumns<2>(a, starts, x, result, column);
    }
  }
  for (; column < columns; column += kWidth) productColumns<1>(a, starts, x, result, column);
}

/// sums[r][i] = the packet of partial sums over the columns of a(row + r) · b(first + i).
template <Index Rows, Index Count, typename Scalar>
struct DotBlock {
  Packet<Scalar> sums[Rows][Count];

  DotBlock(const SampleView<const Scalar>& a, const SampleView<const Scalar>& b, Index row,
           Index first) {
    for (auto& rowSums : sums) {
      for (Packet<Scalar>& sum : rowSums) sum = broadcast(Scalar(0));
    }
    const Scalar* left = a.row(row);
    const Scalar* right = b.row(first);
    for (Index c = 0; c < a.paddedColumns(); c += kPacketSize<Scalar>) {
      Packet<Scalar> factors[Count];
      for (Index i = 0; i < Count; ++i) factors[i] = load(right + i * b.stride + c);
      for (Index r = 0; r < Rows; ++r) {
        const Packet<Scalar> factor = load(left + r * a.stride + c);
        for (Index i = 0; i < Count; ++i) sums[r][i] = pmadd(factor, factors[i], sums[r][i]);
      }
    }
  }
};

/// {Σ a, Σ b, Σ c, Σ d} of packets of four, each sum in the order of predux().
template <typename P>
P sumsOf(const P& a, const P& b, const P& c, const P& d) {
  using Eigen::internal::vec4f_unpackhi;
  using Eigen::internal::vec4f_unpacklo;
  const P ab = padd(vec4f_unpacklo(a, b), vec4f_unpackhi(a, b));
  const P cd = padd(vec4f_unpacklo(c, d), vec4f_unpackhi(c, d));
  return padd(Eigen::internal::vec4f_movelh(ab, cd), Eigen::internal::vec4f_movehl(cd, ab));
}

/// Rows rows of result = a·bᵀ. Four sums at a time fill a packet: neighbours along the row or,
/// where a row has fewer left, along the column.
template <Index Rows>
void dotRows(const SampleView<const float>& a, const SampleView<const float>& b, Index row,
             float* result) {
  Index first = 0;
  float* at = result + row * b.rows;
  for (; first + 4 <= b.rows; first += 4) {
    const DotBlock<Rows, 4, float> block(a, b, row, first);
    for (Index r = 0; r < Rows; ++r) {
      const auto& sums = block.sums[r];
      Eigen::internal::pstoreu(at + r * b.rows + first, sumsOf(sums[0], sums[1], sums[2], sums[3]));
    }
  }
  for (; first + 2 <= b.rows; first += 2) {
    const DotBlock<Rows, 2, float> block(a, b, row, first);
    for (Index r = 0; r + 2 <= Rows; r += 2) {
      alignas(16) float sums[4];
      store<float>(sums, sumsOf(block.sums[r][0], block.sums[r][1], block.sums[r + 1][0],
                                block.sums[r + 1][1]));
      std::copy(sums, sums + 2, at + r * b.rows + first);
      std::copy(sums + 2, sums + 4, at + (r + 1) * b.rows + first);
    }
    if constexpr (Rows == 1) {
      for (Index i = 0; i < 2; ++i) at[first + i] = predux(block.sums[0][i]);
    }
  }
  if (first == b.rows) return;
  const DotBlock<Rows, 1, float> block(a, b, row, first);
  for (Index r = 0; r < Rows; ++r) at[r * b.rows + first] = predux(block.sums[r][0]);
}

/// Four rows of four floats, a stride apart, as four columns.
template <typename Scalar>
void transposeSquare(const Scalar* from, Index fromStride, Scalar* to, Index toStride) {
  using Eigen::internal::vec4f_movehl;
  using Eigen::internal::vec4f_movelh;
  using Eigen::internal::vec4f_unpackhi;
  using Eigen::internal::vec4f_unpacklo;
  const auto row = [&](Index r) { return load(from + r * fromStride); };
  const auto low01 = vec4f_unpacklo(row(0), row(1));
  const auto low23 = vec4f_unpacklo(row(2), row(3));
  const auto high01 = vec4f_unpackhi(row(0), row(1));
  const auto high23 = vec4f_unpackhi(row(2), row(3));
  store<Scalar>(to, vec4f_movelh(low01, low23));
  store<Scalar>(to + toStride, vec4f_movehl(low23, low01));
  store<Scalar>(to + 2 * toStride, vec4f_movelh(high01, high23));
  store<Scalar>(to + 3 * toStride, vec4f_movehl(high23, high01));
}

/// Columns first … first + 4·Packets − 1 of result = a·bᵀ, for which those rows of b are turned
/// into columns: the product then needs no sums across a packet, and is that of the other two
/// passes. Each result is the sum over the columns of a and b in their order.
template <Index Packets>
void transposedProduct(const SampleView<const float>& a, const SampleView<const float>& b,
                       Index first, float* result) {
  constexpr Index kWidth = Packets * kPacketSize<float>;
  NN_ASSERT(b.columns <= kMaximumGradientColumns);
  alignas(16) float panel[kMaximumGradientColumns * kWidth];
  for (Index c = 0; c < b.columns; c += 4) {
    for (Index p = 0; p < Packets; ++p) {
      transposeSquare(b.row(first + 4 * p) + c, b.stride, panel + c * kWidth + 4 * p, kWidth);
    }
  }
  const SampleView<const float> transposed = {panel, a.columns, kWidth, kWidth};
  const SampleView<float> columns = {result + first, a.rows, kWidth, b.rows};
  productColumns<Packets, float>({a.data, a.stride, 1}, nullptr, transposed, columns, 0);
}

/// All of result = a·bᵀ. The last block overlaps the one before it where the columns do not fill
/// it: were their sums taken in another order, units with the same weights would drift apart.
template <typename Scalar>
void transposedProducts(const SampleView<const Scalar>& a, const SampleView<const Scalar>& b,
                        Scalar* result) {
  Index first = 0;
  for (; first + 8 <= b.rows; first += 8) transposedProduct<2>(a, b, first, result);
  for (; first < b.rows; first += 4) {
    transposedProduct<1>(a, b, std::min(first, b.rows - 4), result);
  }
}

/// result = a·bᵀ, row by row.
template <typename Scalar>
void dotProducts(const SampleView<const Scalar>& a, const SampleView<const Scalar>& b,
                 Scalar* result) {
  Index row = 0;
  if constexpr (kIsBlocked<Scalar>) {
    // For less than a block, transposing costs more than the sums across packets.
    if (a.rows >= 4 && b.rows >= 4) return transposedProducts(a, b, result);
    for (; row + 2 <= a.rows; row += 2) dotRows<2>(a, b, row, result);
    if (row < a.rows) dotRows<1>(a, b, row, result);
  } else {
    for (; row < a.rows; ++row) {
      for (Index i = 0; i < b.rows; ++i) {
        *result++ = predux(DotBlock<1, 1, Scalar>(a, b, row, i).sums[0][0]);
      }
    }
  }
}

template <typename Scalar>
Packet<Scalar> partialSums(const Scalar* values, Index count) {
  Packet<Scalar> sum = load(values);
  for (Index c = kPacketSize<Scalar>; c < count; c += kPacketSize<Scalar>) {
    sum = padd(sum, load(values + c));
  }
  return sum;
}

}  // namespace

template <typename Scalar>
void affine(const Scalar* weights, const Scalar* biases, const SampleView<const Scalar>& x,
            const SampleView<Scalar>& z) {
  product({weights, x.rows, 1}, biases, x, z);
}

template <typename Scalar>
void affineParameterGradient(const SampleView<const Scalar>& x,
                             const SampleView<const Scalar>& delta, Scalar* weightGradient,
                             Scalar* biasGradient) {
  dotProducts(delta, x, weightGradient);
  const Index columns = delta.paddedColumns();
  Index row = 0;
  if constexpr (kIsBlocked<Scalar>) {
    for (; row + 4 <= delta.rows; row += 4) {
      const auto sum = [&](Index r) { return partialSums(delta.row(row + r), columns); };
      Eigen::internal::pstoreu(biasGradient + row, sumsOf(sum(0), sum(1), sum(2), sum(3)));
    }
  }
  for (; row < delta.rows; ++row) biasGradient[row] = predux(partialSums(delta.row(row), columns));
}

template <typename Scalar>
void affineInputGradient(const Scalar* weights, const SampleView<const Scalar>& delta,
                         const SampleView<Scalar>& inputGradient) {
  const Coefficients<Scalar> transposed = {weights, 1, inputGradient.rows};
  product<Scalar>(transposed, nullptr, delta, inputGradient);
}

#define NN_INSTANTIATE(Scalar)                                                                \
  template void affine<Scalar>(const Scalar*, const Scalar*, const SampleView<const Scalar>&, \
                               const SampleView<Scalar>&);                                    \
  template void affineParameterGradient<Scalar>(                                              \
      const SampleView<const Scalar>&, const SampleView<const Scalar>&, Scalar*, Scalar*);    \
  template void affineInputGradient<Scalar>(const Scalar*, const SampleView<const Scalar>&,   \
                                            const SampleView<Scalar>&)

#ifndef NN_ONLY_DOUBLE
NN_INSTANTIATE(float);
#endif
#ifndef NN_ONLY_FLOAT
NN_INSTANTIATE(double);
#endif

#undef NN_INSTANTIATE

}  // namespace nn
