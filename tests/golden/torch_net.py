# SPDX-License-Identifier: MIT
"""The same training with PyTorch: autograd, torch.optim, lr_scheduler.

Only the case and its layer shapes are shared with the NumPy reference.
Max-norm has no exact counterpart (torch.renorm adds 1e-7 to the norm), so
it is written with tensor operations.
"""

import torch
import torch.nn.functional as F

from case import CHECK_STEPS, LOSS_STEPS, STEPS, layer_shapes

FEATURES = {
    "x1": lambda p: p[:, 0], "x2": lambda p: p[:, 1],
    "x1^2": lambda p: p[:, 0].square(), "x2^2": lambda p: p[:, 1].square(),
    "x1*x2": lambda p: p[:, 0] * p[:, 1],
    "sin(x1)": lambda p: torch.sin(p[:, 0]),
    "sin(x2)": lambda p: torch.sin(p[:, 1]),
}

ACTIVATIONS = {
    "linear": lambda x: x, "sigmoid": torch.sigmoid, "tanh": torch.tanh,
    "relu": F.relu, "elu": F.elu, "swish": F.silu, "sine": torch.sin,
    "gelu": lambda x: F.gelu(x, approximate="tanh"),
    "softplus": lambda x: F.softplus(x, threshold=100),
}


class TorchNet(torch.nn.Module):
    """Layers as plain parameters in the engine's order."""

    def __init__(self, case):
        """Copy the start parameters of the case."""
        super().__init__()
        self.case = case
        self.shapes = layer_shapes(case)
        self.weights = torch.nn.ParameterList()
        self.biases = torch.nn.ParameterList()
        self.slopes = torch.nn.ParameterList()
        flat = torch.tensor(case.start, dtype=torch.float64)
        for shape in self.shapes:
            sizes = [shape.rows * shape.inputs, shape.rows, shape.slopes]
            w, b, a = flat[:shape.size].split(sizes)
            flat = flat[shape.size:]
            w = w.reshape(shape.rows, shape.inputs)
            self.weights.append(torch.nn.Parameter(w.clone()))
            self.biases.append(torch.nn.Parameter(b.clone()))
            self.slopes.append(torch.nn.Parameter(a.clone()))

    def activate(self, shape, x, slopes):
        """Activation of one layer."""
        if shape.activation == "maxout":
            return x.view(-1, shape.units, shape.pieces).max(dim=2)[0]
        if shape.activation == "prelu":
            return F.prelu(x, slopes)
        if shape.activation == "leaky-relu":
            return F.leaky_relu(x, self.case.leaky_slope)
        return ACTIVATIONS[shape.activation](x)

    def forward(self, x):
        """Raw scores (n x outputs)."""
        parts = zip(self.shapes, self.weights, self.biases, self.slopes)
        for shape, w, b, a in parts:
            x = self.activate(shape, F.linear(x, w, b), a)
        return x

    def flat(self):
        """Parameters in the engine's order as a NumPy array."""
        parts = [part.detach().reshape(-1) for trio in
                 zip(self.weights, self.biases, self.slopes) for part in trio]
        return torch.cat(parts).numpy().copy()


def can_follow(case):
    """False where PyTorch's convention differs from the engine's.

    hinge_embedding_loss takes the slope 1 exactly at its kink, not 0.
    """
    return case.name != "loss-hinge2-from-kink"


def data_loss(case, scores, labels):
    """Mean loss by torch.nn.functional; labels are 0/1, classes or values."""
    binary = scores[:, 0]
    if case.loss == "softmax":
        return F.cross_entropy(scores, labels.long())
    if case.loss == "logistic":
        return F.binary_cross_entropy_with_logits(binary, labels)
    if case.loss == "hinge" and case.classes > 2:
        loss = F.multi_margin_loss(scores, labels.long(), margin=1.0)
        return loss * scores.shape[1]
    if case.loss == "hinge":
        signed = (2 * labels - 1) * binary
        against = -torch.ones_like(labels)
        return F.hinge_embedding_loss(signed, against, margin=1.0)
    if case.task == "regression":
        return 0.5 * F.mse_loss(binary, labels)
    return 0.5 * F.mse_loss(torch.tanh(binary), 2 * labels - 1)


def make_optimizer(case, net):
    """torch.optim with the weights in the first parameter group."""
    rest = [p for p in [*net.biases, *net.slopes] if p.numel()]
    groups = [{"params": list(net.weights)}, {"params": rest}]
    rate, mu = case.learning_rate, case.momentum
    adam = {"lr": rate, "betas": (case.beta1, case.beta2),
            "eps": case.epsilon, "weight_decay": 0.0}
    if case.optimizer == "adamw":
        groups[0]["weight_decay"] = case.l2
    makers = {
        "sgd": lambda: torch.optim.SGD(groups, lr=rate),
        "momentum": lambda: torch.optim.SGD(groups, lr=rate, momentum=mu),
        "nesterov": lambda: torch.optim.SGD(groups, lr=rate, momentum=mu,
                                            nesterov=True),
        "adagrad": lambda: torch.optim.Adagrad(groups, lr=rate,
                                               eps=case.epsilon),
        "rmsprop": lambda: torch.optim.RMSprop(groups, lr=rate,
                                               alpha=case.beta2,
                                               eps=case.epsilon),
        "adam": lambda: torch.optim.Adam(groups, **adam),
        "adamw": lambda: torch.optim.AdamW(groups, **adam),
    }
    return makers[case.optimizer]()


def make_schedule(case, optimizer):
    """lr_scheduler stepped once per epoch; None for constant."""
    kinds = torch.optim.lr_scheduler
    makers = {
        "constant": lambda: None,
        "step": lambda: kinds.StepLR(optimizer, case.schedule_every,
                                     case.schedule_factor),
        "exponential": lambda: kinds.ExponentialLR(optimizer,
                                                   case.schedule_factor),
        "inverse": lambda: kinds.LambdaLR(
            optimizer, lambda epoch: 1 / (1 + case.schedule_rate * epoch)),
        "cosine": lambda: kinds.CosineAnnealingLR(optimizer,
                                                  case.schedule_epochs),
    }
    return makers[case.schedule_kind]()


def penalty(case, net):
    """l2/2 sum w^2 + l1 sum |w| over weights; adamw decays by itself."""
    total = torch.zeros((), dtype=torch.float64)
    for weights in net.weights:
        total = total + case.l1 * weights.abs().sum()
        if case.optimizer != "adamw":
            total = total + 0.5 * case.l2 * weights.square().sum()
    return total


@torch.no_grad()
def limit_rows(case, net):
    """Rows of W longer than max_norm are scaled to it."""
    for weights in net.weights:
        norms = torch.linalg.vector_norm(weights, dim=1, keepdim=True)
        long = norms > case.max_norm
        weights.copy_(torch.where(long, weights * (case.max_norm / norms),
                                  weights))


def prepare(case):
    """Feature matrix and labels as tensors."""
    points = torch.tensor(case.points, dtype=torch.float64)
    x = torch.stack([FEATURES[name](points) for name in case.features], 1)
    if case.standardize:
        x = (x - x.mean(0)) / x.std(0, unbiased=False)
    return x, points[:, 2]


def one_step(case, net, optimizer, x, labels):
    """One update; the batch's data loss before it."""
    optimizer.zero_grad()
    loss = data_loss(case, net(x), labels)
    (loss + penalty(case, net)).backward()
    if case.clip_norm:
        torch.nn.utils.clip_grad_norm_(net.parameters(), case.clip_norm)
    optimizer.step()
    if case.max_norm:
        limit_rows(case, net)
    return float(loss)


def train(case):
    """Losses at LOSS_STEPS and {step: flat parameters} at CHECK_STEPS."""
    net = TorchNet(case)
    x, labels = prepare(case)
    optimizer = make_optimizer(case, net)
    schedule = make_schedule(case, optimizer)
    losses, parameters = [], {}
    step = epoch = 0
    while step < STEPS:
        batches = zip(x.split(case.batch_size), labels.split(case.batch_size))
        for inputs, targets in batches:
            loss = one_step(case, net, optimizer, inputs, targets)
            step += 1
            if step in LOSS_STEPS:
                losses.append(loss)
            if step in CHECK_STEPS:
                parameters[step] = net.flat()
            if step == STEPS:
                break
        epoch += 1
        ended = case.schedule_kind == "cosine" and epoch > case.schedule_epochs
        if schedule and not ended:
            schedule.step()
    return losses, parameters
