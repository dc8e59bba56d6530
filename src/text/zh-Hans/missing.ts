import type {MissingWords} from '../missing.ts';

export const missingWords: MissingWords = {
  offline: '设备已离线，本页还有一部分没有加载。请联网后再试。',
  notLoaded: '本页有一部分加载失败：网站可能刚更新过，或文件被拦截。请刷新页面后再试。',
};
