import type {EmbedWords} from '../embed.ts';

/** A guest on somebody else's page, in Chinese. */
// prettier-ignore
export const embedWords: EmbedWords = {
  embed: {
    openInFull: '打开完整页面',
    needsScript: '按钮需要 JavaScript；完整页面上有文字形式的表格，不需要 JavaScript。',
    wrong: {
      theme: ({found}) => `嵌入地址要求的主题“${found}”不存在，只有 light 和 dark。现在按系统的主题显示。`,
      role: ({found}) => `嵌入地址中的角色“${found}”不存在，只有 initiator 和 target。`,
      otherRole: ({asked, shown}) => `嵌入地址要求的角色是${asked}，其中的推演却属于${shown}。现在按推演显示。`,
      at: ({found}) => `嵌入地址中的步骤“${found}”不是数字。现在显示推演的末尾。`,
      beyond: ({found, count}) => `嵌入地址要求显示第 ${found} 步，而推演到第 ${count} 步就结束了。现在显示推演的末尾。`,
    },

    title: '嵌入到自己的网页',
    what: '把下面的代码放进网页的 HTML 里。它显示的就是这里的这次推演，读者可以接着操作。不保存任何内容，也不向其他主机发送任何内容。',
    script: '其中的脚本让框架的高度随内容变化，只接受来自本站的消息，而且只接受整数。不用脚本也可以：框架保持原有高度，内容可以滚动。',
    theme: '主题',
    themes: {system: '由读者决定', light: '浅色', dark: '深色'},
    copy: '复制',
    howTo: '地址和消息的含义',
    close: '关闭',
  },
};
