import {type ReactNode, type RefObject, useId, useLayoutEffect} from 'react';
import type {Subject} from '../../spec/subject.ts';
import type {CardWords} from '../../text/card.ts';
import styles from './NameCard.module.css';
import {placeBeside} from './placeBeside.ts';
import type {OpenedName} from './useOpenedName.ts';

interface OpenedCardProps {
  readonly words: CardWords;
  readonly opened: OpenedName;
  /** A row is told of where it stands, not in its card. */
  readonly kind: Subject['kind'] | 'term' | 'row';
  /** What the name is called where it is read out. */
  readonly title: string;
  readonly card: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The one card of a page, on top of everything beside the link whose name it explains. */
export function OpenedCard({words, opened: {link, byKeyboard}, kind, title, card, children}: OpenedCardProps) {
  const id = useId();

  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    showBeside(element, link);
    link.setAttribute('aria-describedby', id);
    return () => {
      link.removeAttribute('aria-describedby');
    };
  }, [card, link, id]);

  return (
    <section
      ref={card}
      id={id}
      className={styles.card}
      popover="manual"
      data-card={kind}
      aria-label={words.card.about(title)}
    >
      {children}
      {byKeyboard ? <p className={styles.keys}>{words.card.keys}</p> : null}
    </section>
  );
}

function showBeside(card: HTMLElement, link: HTMLElement) {
  card.showPopover();
  const {left, top} = placeBeside(link.getBoundingClientRect(), card.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  });
  card.style.left = `${String(left)}px`;
  card.style.top = `${String(top)}px`;
}
