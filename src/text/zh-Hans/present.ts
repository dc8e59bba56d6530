import type {PresentWords} from '../present.ts';

/** A run on the wall, in Chinese. */
// prettier-ignore
export const presentWords: PresentWords = {
  present: {
    wall: '投影',
    notes: '讲者备注',
    onWall: ({at, count}) => `投影上现在是第 ${at} 步，共 ${count} 步`,
    next: '下一步',
    atEnd: '推演到此结束。',
    say: '讲解',
    ask: '提问',
    askBefore: ({step}) => `第 ${step} 步之前：`,
    answer: '答案',
    lesson: '教案',
    clock: '时间',
    elapsed: '已用时间',
    back: '上一步',
    black: '黑屏',
    keys: {'→': '下一步', '←': '上一步', B: '黑屏', '.': '白屏', L: '语言', F: '全屏', N: '备注', Esc: '退出'},
    noWindow: '浏览器没有打开备注窗口。请允许本站弹出窗口，再按一次 N。',
    noChannel: '这个浏览器不支持两个窗口同步：备注不会跟着走。',
  },
};
