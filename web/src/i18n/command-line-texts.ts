// SPDX-License-Identifier: MIT
import type { Language } from './index';

/** What the command line says beside the page's own sentences; apart, since no page needs it. */
export interface CommandLineTexts {
  readonly usage: string;
  readonly unknownFlag: (flag: string, known: string) => string;
  readonly missingValue: (flag: string) => string;
  readonly repeated: (flag: string) => string;
  readonly missingConfig: string;
  readonly extraArgument: (argument: string) => string;
  readonly missingLength: string;
  readonly notFound: (path: string) => string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly training: (step: string, total: string, loss: string) => string;
  readonly trained: (step: string, epoch: string, seconds: string) => string;
  readonly figure: (name: string, value: string) => string;
  readonly noField: (data: string) => string;
  readonly wrote: (path: string) => string;
}

const EN_USAGE = `Train the network of a config, as the page does.

npm run train -- CONFIG.json --steps N [--out RESULT.json] [--png FIELD.png]

CONFIG.json    a config, see docs/config.md; - reads standard input
--steps N      train N mini-batches
--epochs N     train N passes over the training set, instead of --steps
--out FILE     write config, metrics and weights as JSON
--png FILE     write the decision regions with the data as a picture
--lang TAG     language of all messages: en or zh-CN
--help         this text

Ends with status 2 when the command or the config is wrong, and has trained nothing then.
A run that diverges ends early, says so and has "diverged": true in its metrics.`;

const ZH_USAGE = `像页面一样训练一份配置里的网络。

npm run train -- 配置.json --steps N [--out 结果.json] [--png 图.png]

配置.json      一份配置，见 docs/config.md；- 表示从标准输入读取
--steps N      训练 N 个小批量
--epochs N     把训练集训练 N 个周期，代替 --steps
--out 文件     以 JSON 写出配置、指标和权重
--png 文件     把决策区域和数据画成图片
--lang 标签    所有文字的语言：en 或 zh-CN
--help         显示这段文字

命令或配置有误时以状态 2 结束，不做任何训练。
训练发散时会提前结束并说明，指标中 "diverged" 为 true。`;

export const COMMAND_LINE_TEXTS: Readonly<Record<Language, CommandLineTexts>> = {
  en: {
    usage: EN_USAGE,
    unknownFlag: (flag, known) => `There is no option ${flag}. The options are: ${known}.`,
    missingValue: (flag) => `${flag} needs a value.`,
    repeated: (flag) => `${flag} may be given only once.`,
    missingConfig: 'Name a config to train: a JSON file, or - for standard input.',
    extraArgument: (argument) =>
      `Only one config can be trained at a time; “${argument}” is one too many.`,
    missingLength: 'Say how long to train, by either --steps N or --epochs N.',
    notFound: (path) => `There is no file “${path}”.`,
    cannotRead: (path, reason) => `“${path}” cannot be read (${reason}).`,
    cannotWrite: (path, reason) => `“${path}” cannot be written (${reason}).`,
    training: (step, total, loss) => `step ${step} of ${total}, loss ${loss}`,
    trained: (step, epoch, seconds) => `Step ${step}, epoch ${epoch}, after ${seconds} s`,
    figure: (name, value) => `${name}: ${value}`,
    noField: (data) =>
      `--png needs data over x1 and x2; “${data}” has no such picture. Nothing was trained.`,
    wrote: (path) => `Wrote ${path}`,
  },
  'zh-CN': {
    usage: ZH_USAGE,
    unknownFlag: (flag, known) => `没有选项 ${flag}，可用的选项：${known}。`,
    missingValue: (flag) => `${flag} 后面需要一个值。`,
    repeated: (flag) => `${flag} 只能出现一次。`,
    missingConfig: '请指明要训练的配置：一个 JSON 文件，或用 - 表示标准输入。',
    extraArgument: (argument) => `一次只能训练一份配置，“${argument}”是多余的。`,
    missingLength: '请用 --steps N 或 --epochs N 之一指明训练多久。',
    notFound: (path) => `没有文件“${path}”。`,
    cannotRead: (path, reason) => `无法读取“${path}”（${reason}）。`,
    cannotWrite: (path, reason) => `无法写入“${path}”（${reason}）。`,
    training: (step, total, loss) => `第 ${step} 步，共 ${total} 步，损失 ${loss}`,
    trained: (step, epoch, seconds) => `第 ${step} 步，第 ${epoch} 个周期，用时 ${seconds} 秒`,
    figure: (name, value) => `${name}：${value}`,
    noField: (data) => `--png 需要 x1 和 x2 上的数据，“${data}”没有这样的图。没有做任何训练。`,
    wrote: (path) => `已写出 ${path}`,
  },
};
