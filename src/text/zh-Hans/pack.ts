import type {PackWords} from '../pack.ts';

export const packWords: PackWords = {
  readme: ({site, version, commit, folder}) => `${site}，版本 ${version}${commit === null ? '' : `（提交 ${commit}）`}

这个文件夹就是整个网站，中英文都在。它不向其他任何主机请求内容，可以放在任何服
务器的任何目录下。

1. 通过服务器打开，全部功能可用。在这个文件夹里运行：

     python3 -m http.server 8000        然后打开 http://localhost:8000/
     npx serve                          然后打开它显示的地址

   使用 nginx 时，把这个文件夹复制到站点根目录下，例如 /srv/www/${folder}，
   然后打开 http://your.host/${folder}/index.html
   同一房间里的其他人打开同样的地址，把 localhost 换成这台电脑的名称或 IP 地址。

2. 直接双击打开：index.html 是英文，zh-Hans/index.html 是中文。
   页面、状态图、表格、模拟器、实验台和场景都能用。
   浏览器不允许磁盘上的页面启动后台脚本、读取文件，所以下列功能不可用：搜索、终端
   输出解读、实验台的“现在怎么办？”、显示引文的窗口、“复制为 Markdown”，以及讲者备注
   里的教案。地址栏可能不会随推演变化，但“复制链接”得到的链接仍然完整。

从这里不能安装为应用，也不会在设备上保存副本：这本身就是副本。
`,
};
