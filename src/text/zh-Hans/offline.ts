import type {AppWords, OfflineWords} from '../offline.ts';

export const offlineWords: OfflineWords = {
  copy: {
    title: '本设备上的副本',
    needsScript: '保存副本需要 JavaScript。',
    whole: ({version, commit, megabytes}) =>
      `整个网站已保存在本设备上：版本 ${version}${commit === null ? '' : `（提交 ${commit}）`}，占用 ${megabytes} MB。没有网络也能打开，中英文都在。`,
    older: ({version, commit, megabytes}) =>
      `本设备上保存的是较早的版本：${version}${commit === null ? '' : `（提交 ${commit}）`}，占用 ${megabytes} MB。没有网络也能打开；你不替换，它就一直保留。`,
    none: ({pages}) =>
      pages === 0 ? '本设备上没有保存本站。' : `本设备上没有保存整个网站，只保存了你访问过的 ${pages} 个页面。`,
    making: ({done, all}) => `正在保存：${done} / ${all} 个文件。`,
    impossible:
      '这里无法保存副本：浏览器不支持 Service Worker，或只允许在 HTTPS 下使用，或在当前窗口中禁止存储。其他功能不受影响。',
    keep: ({megabytes}) => `保存整个网站（下载 ${megabytes} MB）`,
    keepNewer: '换成本页的版本',
    stop: '停止',
    erase: '删除副本，不再保存',
    erased: '已删除。除非你在这里要求，否则本站不会再在本设备上保存任何内容。',
    full: '空间不足：浏览器不再给本站更多存储空间。新副本已清除，原来的旧副本（如果有）还在。',
    network: '文件还没有下载完，网络或服务器就出错了。已下载的部分会保留，再按一次即可继续。',
    changed: '打开本页之后网站更新过。请刷新页面后再试。',
    forbidden: '浏览器拒绝为本站存储任何内容。',
  },
  newer: {
    offer: '本设备上保存的副本是较早的版本。',
    keep: '换成新版本',
    later: '以后再说',
    kept: '本设备上的副本已换成当前版本。',
  },
};

export const appWords: AppWords = {shortName: 'iSCSI 实验室'};
