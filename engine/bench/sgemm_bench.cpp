// SPDX-License-Identifier: MIT
#include <Eigen/Core>

namespace {

/// As the engine keeps them: weights (units × inputs) and samples (units × batch), row by row.
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr Eigen::Index kInputs = 3072;
constexpr Eigen::Index kHidden = 100;
constexpr Eigen::Index kClasses = 10;
constexpr Eigen::Index kBatch = 100;

/// The five matrix products of one training step of 3072-100-10, without all that is between them.
struct Products {
  Matrix inputs = Matrix::Constant(kInputs, kBatch, 0.5F);
  Matrix weights1 = Matrix::Constant(kHidden, kInputs, 0.25F);
  Matrix weights2 = Matrix::Constant(kClasses, kHidden, 0.25F);
  Matrix hidden = Matrix::Zero(kHidden, kBatch);
  Matrix scores = Matrix::Zero(kClasses, kBatch);
  Matrix hiddenDelta = Matrix::Zero(kHidden, kBatch);
  Matrix gradient1 = Matrix::Zero(kHidden, kInputs);
  Matrix gradient2 = Matrix::Zero(kClasses, kHidden);

  void multiply() {
    hidden.noalias() = weights1 * inputs;
    scores.noalias() = weights2 * hidden;
    gradient2.noalias() = scores * hidden.transpose();
    hiddenDelta.noalias() = weights2.transpose() * scores;
    gradient1.noalias() = hiddenDelta * inputs.transpose();
  }
};

}  // namespace

/// Multiplies what `batches` training steps would. Returns a number that depends on the products,
/// so that none of them can be left out.
extern "C" float nnMultiplyBatches(int batches) {
  static Products products;
  for (int i = 0; i < batches; ++i) products.multiply();
  return products.gradient1(0, 0) + products.gradient2(0, 0);
}
