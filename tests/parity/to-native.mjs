// SPDX-License-Identifier: MIT

/** A config of nn-parity as the bound Session takes it: with enums for their names. */
export function toNative(module, config) {
  const { data, features, task, network, loss, training } = config;
  return {
    ...config,
    data: { ...data, kind: module.DatasetKind[data.kind] },
    features: features.map((feature) => module.Feature[feature]),
    task: module.Task[task],
    network: {
      ...network,
      layers: network.layers.map((layer) => ({
        ...layer,
        activation: module.Activation[layer.activation],
      })),
      init: { ...network.init, kind: module.InitKind[network.init.kind] },
    },
    loss: module.LossKind[loss],
    training: {
      ...training,
      optimizer: module.OptimizerKind[training.optimizer],
      schedule: { ...training.schedule, kind: module.ScheduleKind[training.schedule.kind] },
    },
  };
}
