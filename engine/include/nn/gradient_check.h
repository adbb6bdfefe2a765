// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/job.h"
#include "nn/objective.h"
#include "nn/sample_set.h"

namespace nn {

/// Backpropagation against the centred difference (L(θ+h) − L(θ−h)) / 2h, on one batch in double,
/// where L is mean data loss + penalty. Returns, for each range of the parameter layout (W, b and
/// PReLU slopes layer by layer), ‖analytic − numeric‖ / max(‖analytic‖, ‖numeric‖); 0 where both
/// are below 1e-12. Around 1e-9 is right, above 1e-2 wrong; kinks (ReLU, L1 at 0) within h of θ
/// explain up to 1e-4. With `masks` it checks a training step with dropout. Leaves the parameters
/// as they were.
///
/// A double carries L to 1e-16, hence a difference quotient to about 1e-11: where the gradient of a
/// range is below 1e-4, rounding alone exceeds 1e-7.
std::vector<double> checkGradient(Network<double>& network, const Loss& loss,
                                  const RegularizationOptions& regularization,
                                  SampleView<const double> inputs, const double* targets,
                                  double h = 1e-5, const DropoutMasks* masks = nullptr);

/// The same check of a network in use, in slices; one piece is one parameter. Works on copies in
/// double of the parameters and of the first `examples` of `samples`. Of a range with more than
/// `perRange` parameters that many or fewer, evenly spread, are checked. results(): the relative
/// error of each range, once its last parameter is done.
class GradientCheck final : public Job {
 public:
  GradientCheck(const NetworkSpec& spec, const Buffer<float>& parameters, const Loss& loss,
                const RegularizationOptions& regularization, const SampleSet<float>& samples,
                Index examples, Index perRange);

 private:
  /// The place of a range among the checked parameters.
  struct CheckedRange {
    Index first;   ///< number of its first piece
    Index count;   ///< pieces
    Index offset;  ///< its first parameter
    Index stride;  ///< from one checked parameter to the next
  };

  void doPiece(Index piece) override;

  Network<double> network_;
  Loss loss_;
  RegularizationOptions regularization_;
  Index examples_;
  Index features_;
  Buffer<double> inputs_;
  Buffer<double> targets_;
  Workspace<double> workspace_;
  Buffer<double> analytic_;
  std::vector<CheckedRange> ranges_;
  std::size_t range_ = 0;  ///< the one that is being checked
  double squaredDifference_ = 0;
  double squaredAnalytic_ = 0;
  double squaredNumeric_ = 0;
};

}  // namespace nn
