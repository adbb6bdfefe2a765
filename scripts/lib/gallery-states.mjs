// SPDX-License-Identifier: MIT

/**
 * What the gallery shows: a link's query, how far it is trained, how it is looked at, and what is
 * pressed, chosen and typed before the picture is taken (names of buttons and of fields with their
 * choices or texts, in the language of the state). `simple`: with the settings that one needs at first.
 */
const WIDE = { width: 1280, height: 800 };
const LARGE = { width: 1440, height: 900 };
const TABLET = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

const state = (name, query, steps, size, options = {}) => ({
  name,
  query,
  steps,
  size,
  lang: 'en',
  scheme: 'light',
  simple: false,
  press: [],
  choose: [],
  fill: [],
  ...options,
});
const TABLE = [
  'length\twidth\tspecies',
  ...Array.from({ length: 60 }, (_, i) => {
    const [turn, reach] = [0.5 * i, 1 + 0.05 * i];
    const place = [Math.sin(turn) * reach, Math.cos(turn) * reach].map((at) => at.toFixed(2));
    return [...place, i % 3 === 0 ? 'setosa' : 'virginica'].join('\t');
  }),
].join('\n');
const BAD_TABLE = 'a,b,class\n1,2,red\n,3,red\n4,north,blue\n5,6\n7,8,blue';
const ZH = { lang: 'zh-CN' };
const DARK = { scheme: 'dark' };

export const GALLERY_STATES = [
  state('start', '', 0, WIDE, { simple: true }),
  state('start-phone-zh', '', 500, PHONE, { ...ZH, simple: true }),
  state('spiral-trained', 'data=spiral&layers=8,6&optimizer=adam&lr=0.01', 20_000, LARGE),
  state('spiral-dark', 'data=spiral&layers=8,6&optimizer=adam&lr=0.01', 20_000, WIDE, DARK),
  state('presets-menu', '', 0, WIDE, { press: ['Presets'] }),
  state('presets-menu-zh-dark', '', 0, WIDE, { ...ZH, ...DARK, press: ['预设'] }),
  state('presets-menu-phone', '', 0, PHONE, { press: ['Presets'] }),
  state('xor-linear', 'preset=xor-linear', 2500, TABLET),
  state('xor-hidden-zh', 'preset=xor-hidden', 2500, WIDE, ZH),
  state('dying-relu', 'preset=dying-relu', 500, WIDE),
  state('dying-relu-phone-dark', 'preset=dying-relu', 500, PHONE, DARK),
  state('units-20', 'preset=units-20', 4000, WIDE),
  state('lambda-tablet-zh-dark', 'preset=lambda-01', 3000, TABLET, { ...ZH, ...DARK }),
  state('cs231n-hidden', 'preset=cs231n-hidden', 2000, WIDE, DARK),
  state('regression', 'preset=x-sin-x', 40_000, WIDE),
  state('units-under-curve', 'data=sine&layers=6&lr=0.03', 20_000, WIDE, {
    choose: [['Curves of units', 'Hidden 1']],
  }),
  state(
    'unit-large-tablet-zh-dark',
    'data=spiral&layers=8,6&optimizer=adam&lr=0.01',
    8000,
    TABLET,
    {
      ...ZH,
      ...DARK,
      choose: [['放大显示', '隐层 2，神经元 1']],
    },
  ),
  state('margins-three-classes', 'data=blobs&loss=hinge&layers=', 3000, WIDE, {
    choose: [['Contours', 'Margins']],
  }),
  state('symmetric-zeros-zh', 'preset=symmetric-zeros', 1000, LARGE, ZH),
  state('help-activation', 'preset=relu-calm', 100, WIDE, { press: ['What is this? Activation'] }),
  state('help-optimizer-zh-dark', 'optimizer=adam', 100, WIDE, {
    ...ZH,
    ...DARK,
    press: ['这是什么？优化方法'],
  }),
  state('help-loss-phone-zh', 'loss=logistic', 100, PHONE, {
    ...ZH,
    press: ['这是什么？损失函数'],
  }),
  state('edit-points', 'preset=xor-hidden', 500, WIDE, { press: ['Edit points'] }),
  state('edit-points-tablet-zh-dark', 'data=blobs', 500, TABLET, {
    ...ZH,
    ...DARK,
    press: ['编辑点'],
  }),
  state('import-preview', '', 0, WIDE, {
    press: ['Import data'],
    fill: [['Cells as text', TABLE]],
  }),
  state('import-errors-zh-dark', '', 0, LARGE, {
    ...ZH,
    ...DARK,
    press: ['导入数据'],
    fill: [['以文本粘贴单元格', BAD_TABLE]],
  }),
  state('import-errors-phone', '', 0, PHONE, {
    press: ['Import data'],
    fill: [['Cells as text', BAD_TABLE]],
  }),
  state('instrument-with-preset', 'preset=xor-hidden&view=curves', 500, WIDE),
  state('timeline-paths', 'preset=xor-hidden&view=timeline,paths', 500, WIDE, DARK),
  state('follow-tablet-zh', 'preset=xor-hidden&view=follow', 500, TABLET, ZH),
  state('histograms-phone-zh-dark', 'data=spiral&view=histograms', 500, PHONE, { ...ZH, ...DARK }),
  state('share', 'data=xor', 0, WIDE, { press: ['Share'] }),
  state('share-phone-zh-dark', 'data=xor', 0, PHONE, { ...ZH, ...DARK, press: ['分享'] }),
  state('keys-zh', '', 0, WIDE, { ...ZH, press: ['键盘帮助'] }),
  state('all-settings', '', 500, LARGE, { press: ['All settings'] }),
  state('all-settings-tablet-dark', '', 500, TABLET, { ...DARK, press: ['All settings'] }),
];
