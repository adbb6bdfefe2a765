// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include "bench_case.h"
#include "session.h"

namespace nn::bench {

namespace {

template <typename Work>
double millisecondsOf(const Work& work) {
  const auto began = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
      .count();
}

/// Raw floats, in the byte order of the machine.
void save(const std::string& name, std::span<const float> floats) {
  std::ofstream file(name, std::ios::binary);
  file.write(reinterpret_cast<const char*>(floats.data()),
             static_cast<std::streamsize>(floats.size_bytes()));
}

/// Answers commands line by line until the input ends: the other side decides whose turn it is.
int serve(Session& session) {
  std::string command;
  while (std::cin >> command) {
    double answer = 0;
    if (command == "step") {
      int count = 0;
      std::cin >> count;
      bool isComplete = false;
      answer = millisecondsOf([&] { isComplete = session.step(count) == count; });
      if (!isComplete) answer = -1;
    } else if (command == "field") {
      int count = 0;
      std::cin >> count;
      answer = millisecondsOf([&] {
        for (int i = 0; i < count; ++i) session.snapshot(true);
      });
    } else if (command == "diagnose") {
      int count = 0;
      std::cin >> count;
      answer = millisecondsOf([&] {
        for (int i = 0; i < count; ++i) session.instruments().diagnose();
      });
    } else if (command == "save") {
      std::string name;
      std::cin >> name;
      save(name, session.snapshot(false));
    } else {
      std::fprintf(stderr, "nn-bench: unknown command %s\n", command.c_str());
      return 2;
    }
    std::printf("%.6f\n", answer);
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace

}  // namespace nn::bench

/// nn-bench CASE  opens a case (see readCase) and obeys the commands on its input, each answered by
/// one number on a line:
///   step N     trains N batches: milliseconds, or -1 when the run diverged
///   field N    evaluates the decision grid N times: milliseconds
///   diagnose N computes the diagnostics of all layers N times: milliseconds
///   save FILE  writes the parameters as raw floats: 0
int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: nn-bench CASE\n");
    return 2;
  }
  nn::Session session;
  const nn::Status status = session.configure(nn::bench::readCase(argv[1]));
  if (!status.ok()) {
    std::fprintf(stderr, "nn-bench: refused: %s\n", status.path.c_str());
    return 2;
  }
  return nn::bench::serve(session);
}
