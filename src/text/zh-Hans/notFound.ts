import type {NotFoundWords} from '../notFound.ts';

export const notFoundWords: NotFoundWords = {
  title: '找不到页面',
  text: '本站没有这个地址对应的页面。',
  nearest: '最接近的页面是',
  ways: '也可以从这里开始：',
  pages: {
    '/': '首页',
    '/read-my-terminal': '解读终端输出',
    '/stuck-cleanup-wait': 'CLEANUP_WAIT 一直不消失',
    '/cleanup': '清理状态机',
    '/lab': '实验台',
    '/terms': '术语',
  },
};
