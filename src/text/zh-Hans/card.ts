import type {CardWords} from '../card.ts';

/** The card of a name in Chinese. */
export const cardWords: CardWords = {
  card: {
    about: (name) => `${name} 说明`,
    inBy: '由此进入',
    outBy: '由此离开',
    sameAs: '也就是',
    nothing: '无',
    onlyFor: {initiator: '仅启动器', target: '仅目标器'},
    clauses: (count) => `${String(count)} 个条款`,
    open: '在模拟器中打开',
    copyLink: '复制链接',
    allTerms: '全部术语',
    keys: '按 ↓ 进入卡片，按 Esc 关闭',
  },
};
