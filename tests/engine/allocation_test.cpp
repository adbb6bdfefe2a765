// SPDX-License-Identifier: MIT
#include <atomic>
#include <cstdlib>
#include <memory>

#include "session.h"
#include "test_support.h"

namespace {

std::atomic<long> allocationCount = 0;

}  // namespace

// Every allocation of the process is counted, those of Eigen included.
#if defined(__SANITIZE_ADDRESS__)
// As in <sanitizer/allocator_interface.h>, which not every compiler package carries.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void*,
                                                                  std::size_t),
                                                         void (*)(const volatile void*));

static const int kHookIsInstalled = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void*, std::size_t) { ++allocationCount; }, [](const volatile void*) {});
#else
extern "C" void* __libc_malloc(std::size_t size);
extern "C" void* malloc(std::size_t size) {  // NOLINT: deliberate replacement
  ++allocationCount;
  return __libc_malloc(size);
}
#endif

namespace nn {
namespace {

/// Allocations during two epochs of training, a snapshot, metrics, reports and a prediction.
long allocationsOfARun(const SessionConfig& config) {
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  EXPECT_TRUE(session.instruments().watchWeights(0, 1).ok());
  const std::span<float> points = session.input(200);
  std::fill(points.begin(), points.end(), 0.5F);
  const std::vector<int> units = {1, 0};
  const int batches = 2 * session.layout().batchesPerEpoch + 1;
  const long before = allocationCount;
  session.step(batches);
  session.snapshot(true);
  session.predict(100);
  session.activations(1, units, 100);
  session.metrics();
  session.instruments().diagnose();
  session.instruments().path();
  session.examples();
  session.confusion(true);
  session.reset();
  session.step(3);
  return allocationCount - before;
}

TEST(Allocation, IsCounted) {
#if defined(__SANITIZE_ADDRESS__)
  ASSERT_NE(kHookIsInstalled, 0);
#endif
  const long before = allocationCount;
  const auto memory = std::make_unique<int>(1);
  EXPECT_GT(allocationCount, before);
}

TEST(Allocation, DoesNotHappenWhileTrainingSmallNetworks) {
  SessionConfig config;
  EXPECT_EQ(allocationsOfARun(config), 0);
  config.training.optimizer = OptimizerKind::kAdam;
  config.training.batchSize = 7;
  config.loss = LossKind::kLogistic;
  config.regularization = {1e-4, 1e-3};
  EXPECT_EQ(allocationsOfARun(config), 0);
}

TEST(Allocation, DoesNotHappenWithMaxoutDropoutAndNoise) {
  SessionConfig config;
  config.network.layers = {{7, Activation::kMaxout, 0.5}, {5, Activation::kPrelu, 0.2}};
  config.loss = LossKind::kHinge;
  config.regularization = {1e-4, 1e-3, 2, 0.1};
  config.training.optimizer = OptimizerKind::kAdamW;
  config.training.clipNorm = 1;
  config.training.schedule.kind = ScheduleKind::kCosine;
  EXPECT_EQ(allocationsOfARun(config), 0);
  config.training.batchSize = 1024;
  EXPECT_EQ(allocationsOfARun(config), 0);
}

TEST(Allocation, DoesNotHappenWhileTrainingWideNetworks) {
  SessionConfig config;
  config.network.layers = {{512, Activation::kRelu}, {512, Activation::kTanh}};
  config.training.batchSize = 100;
  config.fieldSize = 32;
  EXPECT_EQ(allocationsOfARun(config), 0);
}

}  // namespace
}  // namespace nn
