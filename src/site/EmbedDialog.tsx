import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {embedWords} from '@words/embed.ts';
import {pageWords} from '@words/page.ts';
import {useId, useState} from 'react';
import {createPortal} from 'react-dom';
import {embedSnippet} from '../render/embedSnippet.ts';
import {type Theme, themes} from '../text/embed.ts';
import {closeDialog} from '../widgets/dialog/closeDialog.ts';
import {Dialog} from '../widgets/dialog/Dialog.tsx';
import styles from '../widgets/embed/EmbedDialog.module.css';
import {Choice} from '../widgets/parts/Choice.tsx';
import {CopyButton} from '../widgets/parts/CopyButton.tsx';
import {withTheme} from './embedQuery.ts';

interface EmbedDialogProps {
  /** The frame's path below the language, with its query. */
  readonly path: string;
  /** What is shown in the frame. */
  readonly title: string;
  readonly onClose: () => void;
}

/** The box with the HTML that puts a run into somebody else's page. */
export function EmbedDialog({path, title, onClose}: EmbedDialogProps) {
  const {withBaseUrl} = useBaseUrlUtils();
  const id = useId();
  const [theme, setTheme] = useState<Theme | 'system'>('system');
  const {embed} = embedWords;
  const snippet = embedSnippet({
    origin: window.location.origin,
    path: withBaseUrl(withTheme(path, theme === 'system' ? null : theme)),
    title,
    height: path.startsWith('/embed/lab') ? labHeight : machineHeight,
  });

  // Beside the page: the styles of what stands in it do not reach there.
  return createPortal(
    <Dialog kind="embed" title={embed.title} close={embed.close} onClose={onClose}>
      <p>{embed.what}</p>
      <Choice
        legend={embed.theme}
        isLegendShown
        name={`${id}-theme`}
        options={['system', ...themes]}
        labels={embed.themes}
        chosen={theme}
        onChoose={setTheme}
      />
      <pre className={styles.snippet} tabIndex={0} aria-label={embed.title}>
        {snippet}
      </pre>
      <p className={styles.foot}>
        <span>
          <CopyButton words={pageWords} label={embed.copy} kind="text" textOf={() => snippet} />
        </span>
        <Link to="/how-to-cite#embed" onClick={closeDialog}>
          {embed.howTo}
        </Link>
      </p>
      <p className={styles.script}>{embed.script}</p>
    </Dialog>,
    document.body,
  );
}

/** How high frames are before they tell. */
const machineHeight = 452;
const labHeight = 800;
