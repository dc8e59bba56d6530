import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {embedWords} from '@words/embed.ts';
import {pageWords} from '@words/page.ts';
import {useEffect, useId, useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import {embedSnippet} from '../render/embedSnippet.ts';
import {type Theme, themes} from '../text/embed.ts';
import styles from '../widgets/embed/EmbedDialog.module.css';
import {Choice} from '../widgets/parts/Choice.tsx';
import {CopyButton} from '../widgets/parts/CopyButton.tsx';
import {Icon} from '../widgets/parts/Icon.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const [theme, setTheme] = useState<Theme | 'system'>('system');
  const {embed} = embedWords;
  const snippet = embedSnippet({
    origin: window.location.origin,
    path: withBaseUrl(withTheme(path, theme === 'system' ? null : theme)),
    title,
    height: path.startsWith('/embed/lab') ? labHeight : machineHeight,
  });

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  // Beside the page: the styles of what stands in it do not reach there.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-card="embed"
      aria-labelledby={id}
      onClose={onClose}
      onClick={({target, currentTarget}) => {
        // The dialog itself is pressed where nothing of it is: beside the box.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 id={id}>{embed.title}</h2>
          <button type="button" aria-label={embed.close} onClick={() => dialog.current?.close()}>
            <Icon of="close" />
          </button>
        </header>
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
          <Link to="/how-to-cite#embed" onClick={() => dialog.current?.close()}>
            {embed.howTo}
          </Link>
        </p>
        <p className={styles.script}>{embed.script}</p>
      </div>
    </dialog>,
    document.body,
  );
}

/** How high frames are before they tell. */
const machineHeight = 452;
const labHeight = 800;
