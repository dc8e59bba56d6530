import type {PackWords} from '../pack.ts';

export const packWords: PackWords = {
  readme: ({
    site,
    version,
    commit,
    folder,
  }) => `${site}, version ${version}${commit === null ? '' : ` (commit ${commit})`}

This folder is the whole site, in English and Chinese. It asks no other host for
anything, and may lie in any folder of any server.

1. From a server, where everything works. In this folder:

     python3 -m http.server 8000        then open http://localhost:8000/
     npx serve                          then open the address that it prints

   With nginx, copy this folder to the root of a server, for example to
   /srv/www/${folder}, and open http://your.host/${folder}/index.html
   Others in the room open the same address with this computer’s name or number
   in the place of localhost.

2. By double click: open index.html (English) or zh-Hans/index.html (Chinese).
   Pages, diagrams, tables, simulators, the lab and the scenarios work.
   What does not, because browsers give a page from a disk neither background
   scripts nor files: the search, the terminal reader, "What now?" in the lab,
   the box that shows citations, "Copy as Markdown", and the lesson in the notes
   of a presenter. A link to a run may not follow in the address bar; "Copy link"
   still has it.

Nothing can be installed from here, and no copy is kept on a device: this is the
copy.
`,
};
