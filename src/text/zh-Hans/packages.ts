import type {PackageWords} from '../packages.ts';

/** 题组导出为学习平台可用的文件 */
// prettier-ignore
export const packageWords: PackageWords = {
  packages: {
    title: '用于学习平台',
    holds: ({held, of}) => {
      if (held === 0) return '这一组题都要在模拟器或实验台里操作，只能在本站做，无法导出。';
      return held === of
        ? `每个文件都包含全部 ${of} 题，顺序不变。`
        : `每个文件包含 ${of} 题中的 ${held} 题，即有选项的题目，顺序不变。其余题目要用模拟器或实验台，只能在本站做。`;
    },
    halves: '有的题目还要选原因：SCORM 两步都问，其余三种格式只问第一步。',
    formats: {
      scorm: {name: 'SCORM 1.2', what: '可导入 Moodle、ILIAS 等平台的课件，带状态图和原因说明；上报得分和完成状态，中途退出后可以接着做。'},
      qti: {name: 'QTI 2.1', what: '导入题库的题目，以内容包形式提供。'},
      gift: {name: 'GIFT', what: '导入 Moodle 题库的文本。'},
      anki: {name: 'Anki', what: '文本，一题一张卡片，背面是答案和原因。'},
    },
    pass: '及格线',
    passHow: '%（答对比例）。不填时只上报得分，状态为“已完成”。',
    noPass: '请填 0 到 100 的数字；现在按没有及格线生成。',
    plain: '答案以明文保存在文件里，得分不能防作弊。',
  },

  player: {
    reported: '作答情况会上报给学习平台。',
    notReported: '没有找到学习平台。可以正常做题，但不会上报，也不会保存。',
    onlyShown: '平台仅供查看这组题，不会上报。',
    notTaken: '学习平台没有接受刚才的作答，可能登录已失效。',
    resumed: '从上次离开的地方继续。',
    notResumed: '平台保存的上次记录与这组题不符，现在从头开始。',
    check: '判分',
    chooseFirst: '请先选一个答案。',
    chooseReason: '还要选一个原因。',
    next: '下一步',
    yourAnswers: '你的作答',
    statuses: {completed: '已完成。', passed: '已及格。', failed: '未及格。'},
    needsScript: '出题和判分都在浏览器里进行，需要 JavaScript。',
  },
  madeWith: ({site, version}) => `由 ${site}生成，版本 ${version}。答案由 RFC 7143 第 8 节的状态机算出。`,
};
