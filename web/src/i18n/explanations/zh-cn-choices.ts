// SPDX-License-Identifier: MIT
import type { ExplanationTexts } from './texts';

type Choices = Pick<
  ExplanationTexts,
  'activations' | 'losses' | 'optimizers' | 'schedules' | 'initializers' | 'sets'
>;

export const choices: Choices = {
  activations: {
    linear: '原样输出加权和。多层线性会合并为一层。',
    sigmoid: '压缩到 0 … 1。斜率最大为 ¼，两侧趋于 0。',
    tanh: '压缩到 −1 … 1，以 0 为中心，是放大的 Sigmoid。同样会饱和。',
    relu: '负值输出 0，否则输出原值。计算便宜，正侧不饱和；但始终为负的神经元就死了。',
    'leaky-relu': '在 0 以下保留很小的正斜率 α 的 ReLU，总有梯度可传。',
    prelu: '斜率由每个神经元自己学习的 Leaky ReLU。',
    maxout: '取几个线性片段中最大的，参数也相应成倍。ReLU 是它的特例。',
    elu: '类似 ReLU，但在负侧平滑地弯向 −1。',
    gelu: '平滑的 ReLU，此处用 tanh 形式，略低于 0。',
    swish: '加权和乘以自己的 Sigmoid：平滑，略低于 0。',
    softplus: '平滑的 ReLU，永远不等于 0。',
    sine: '一条波。适合周期性的数据，在别处则不安定。',
  },
  losses: {
    softmax: '类别概率的交叉熵。K 个评分相等时为 ln K。',
    logistic: '两个类别、一个评分的交叉熵，即逻辑回归。',
    hinge:
      '支持向量机：正确类别领先 1 的间隔后为 0。前式用于两个类别（t = ±1），后式用于更多类别。',
    squared:
      '误差平方的一半。前式用于两个类别（t = ±1，与 TensorFlow Playground 相同），后式用于回归。',
  },
  optimizers: {
    sgd: '逆着批量的梯度走一步，什么都不记。',
    momentum: '各步累加成速度，像球滚下坡。',
    nesterov: '沿速度方向向前看的动量。',
    adagrad: '除以过去全部梯度：少动的参数步子较大，而所有步子越来越小。',
    rmsprop: '除以近期梯度大小的滑动平均。',
    adam: '带动量的 RMSprop，两者都修正了从 0 起步的偏差。',
    adamw: '直接按 λ 缩小权重、而不经过梯度的 Adam。',
  },
  schedules: {
    constant: '始终不变。',
    step: '每 n 个周期乘以因子 f。',
    exponential: '每个周期乘以因子 f。',
    inverse: '按 1/t 下降，开头较快。',
    cosine: '按半个余弦波在 T 个周期后降到 0。',
  },
  initializers: {
    zeros: '权重全部相同：同层神经元永不分开。',
    normal: '很小的正态数，如 CS231n 的例子。网络深时信号会消失。',
    uniform: '−½ 到 ½ 之间均匀分布，与 TensorFlow Playground 相同。',
    lecun: '无论输入多少，都保持加权和的方差。',
    glorot: '兼顾向前的信号与向后的梯度，适合 tanh 与 Sigmoid。',
    he: '方差加倍，因为 ReLU 会把一半的加权和变成 0。',
  },
  sets: {
    circle: '圆环中的圆盘。',
    xor: '按坐标的符号分类：没有直线能分开。',
    gauss: '一条直线可以分开的两团点。',
    spiral: '互相缠绕的两条旋臂。',
    moons: '互相伸入的两个半月。',
    rings: '同心的圆环。',
    checkerboard: '类别交替的方格。',
    blobs: '每个类别一团点，最多十个类别。',
    'cs231n-spiral': '三条旋臂，CS231n 课程的例子。',
    'notes-size': '3、6、20 个神经元那幅插图的 32 个点。',
    'notes-regularization': '正则化那幅插图的 25 个点。',
    'convnet-simple': 'ConvNetJS 演示用来说明自己的 13 个点。',
    'convnet-circle': 'ConvNetJS：圆盘与均匀分布的圆环。',
    'convnet-spiral': 'ConvNetJS：两条各 100 个点的旋臂。',
    'convnet-random': 'ConvNetJS：40 个点，类别由抛硬币决定。除了记住这些点，没有可学的。',
    sine: '回归：−5 到 5 上的 sin x。',
    step: '回归：一个跳跃。',
    'x-sin-x': '回归：x·sin x 上的 20 个点，与 ConvNetJS 相同。',
    nielsen: '回归：尼尔森书中起伏的函数。',
    plane: '平面上的回归：一个斜面。',
    bumps: '平面上的回归：高丘与洼地。',
    custom: '画出或导入的点。',
    vectors: '给定的任意长度的输入，无法画在平面上。',
  },
};
