import {type RefObject, useEffect, useState} from 'react';

/** A link whose name is asked about. */
export interface OpenedName {
  readonly name: string;
  readonly link: HTMLAnchorElement;
  /** By keyboard: then its reader is told which keys lead in. */
  readonly byKeyboard: boolean;
}

/** In milliseconds. A pointer that only passes opens nothing, and one on its way into the card keeps it open. */
const times = {rest: 150, leave: 250, press: 450} as const;

/**
 * Hears, for the whole page, on which link with a `data-name` a pointer rests, the focus is, or a finger stays; also the
 * keys that lead into its card and out of it. Within the card no name opens another.
 */
export function useOpenedName(card: RefObject<HTMLElement | null>): OpenedName | null {
  const [opened, setOpened] = useState<OpenedName | null>(null);

  useEffect(() => {
    const hearing = new AbortController();
    const {signal} = hearing;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: OpenedName | null = null;
    /** The link whose card the reader has closed: the focus that stays on it, or comes back to it, opens it no more. */
    let dismissed: HTMLElement | null = null;
    /** A finger has stayed: what the browser makes of that besides, a menu and a click, is not wanted. */
    let isLongPress = false;
    /** The link of a row that was pressed: its card comes when the page has stopped scrolling to that row. */
    let pressed: OpenedName | null = null;
    /** Where the pointer was when it last pressed. */
    let pressedAt: readonly [x: number, y: number] = [NaN, NaN];

    function show(next: OpenedName | null) {
      clearTimeout(timer);
      shown = next;
      pressed = null;
      setOpened(next);
    }
    function showAfter(milliseconds: number, next: OpenedName | null) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        show(next);
      }, milliseconds);
    }
    function isInCard(target: EventTarget | null): boolean {
      return target instanceof Node && card.current?.contains(target) === true;
    }

    function onPressOrLift({clientX, clientY}: PointerEvent) {
      pressedAt = [clientX, clientY];
    }

    function onPointerOver({target, pointerType, clientX, clientY}: PointerEvent) {
      if (pointerType === 'touch') return;
      // What was pressed has moved the page below a pointer that rests: nobody asks about what is there now.
      if (clientX === pressedAt[0] && clientY === pressedAt[1]) return;
      pressedAt = [NaN, NaN];
      const link = linkAt(target);
      if (isInCard(target) || (link !== null && link === shown?.link)) clearTimeout(timer);
      else if (link !== null) showAfter(times.rest, {name: nameOf(link), link, byKeyboard: false});
      else if (shown?.byKeyboard !== true) showAfter(times.leave, null);
    }

    function onPointerDown({target, pointerType}: PointerEvent) {
      isLongPress = false;
      if (isInCard(target)) return;
      show(null);
      const link = linkAt(target);
      if (pointerType !== 'touch' || link === null) return;
      timer = setTimeout(() => {
        isLongPress = true;
        show({name: nameOf(link), link, byKeyboard: false});
      }, times.press);
    }

    /** A finger that lifts or wanders off has not stayed. */
    function onTouchOver() {
      if (!isLongPress) clearTimeout(timer);
    }

    function onPressed(event: Event) {
      if (!isLongPress || isInCard(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'click') isLongPress = false;
    }

    /** Where its reader has gone it is of no use, and it may stand where the pointer still rests. */
    function onFollowed({target, detail}: MouseEvent) {
      if (isInCard(target) && target instanceof Element && target.closest('a') !== null) show(null);
      const link = linkAt(target);
      if (link === null || link === shown?.link || !isOwn(link)) return;
      // It leads nowhere else: a finger that presses it, or Enter, asks for the card.
      pressed = {name: nameOf(link), link, byKeyboard: detail === 0};
      showAfter(times.rest, pressed);
    }

    function onFocusIn({target}: FocusEvent) {
      const link = linkAt(target);
      if (isInCard(target) || (link !== null && link === shown?.link)) return;
      if (link === null || link !== dismissed) dismissed = null;
      if (link?.matches(':focus-visible') !== true || link === dismissed) show(null);
      else showAfter(times.rest, {name: nameOf(link), link, byKeyboard: true});
    }

    function onScroll({target}: Event) {
      if (pressed !== null) showAfter(times.rest, pressed);
      else if (!isInCard(target) && shown?.byKeyboard === false) show(null);
    }

    function onKeyDown(event: KeyboardEvent) {
      if (shown === null) return;
      const {link} = shown;
      const stops = [...(card.current?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
      if (event.key === 'Escape') {
        dismissed = link;
        if (isInCard(document.activeElement)) link.focus();
        show(null);
      } else if (event.key === 'ArrowDown' && document.activeElement === link) {
        event.preventDefault();
        stops[0]?.focus();
      } else if (event.key === 'Tab' && document.activeElement === (event.shiftKey ? stops[0] : stops.at(-1))) {
        // Out of the card it goes on from the link: forwards by the browser's own step, backwards to the link itself.
        dismissed = link;
        if (event.shiftKey) event.preventDefault();
        link.focus();
      }
    }

    const capture = {signal, capture: true};
    document.addEventListener('pointerover', onPointerOver, {signal});
    for (const event of ['pointerdown', 'pointerup'] as const)
      document.addEventListener(event, onPressOrLift, {signal});
    document.addEventListener('pointerdown', onPointerDown, {signal});
    for (const over of ['touchend', 'touchmove', 'touchcancel'] as const)
      document.addEventListener(over, onTouchOver, {signal, passive: true});
    for (const event of ['contextmenu', 'click'] as const) document.addEventListener(event, onPressed, capture);
    document.addEventListener('click', onFollowed, {signal});
    document.addEventListener('focusin', onFocusIn, {signal});
    document.addEventListener('scroll', onScroll, {...capture, passive: true});
    document.addEventListener('keydown', onKeyDown, capture);
    return () => {
      clearTimeout(timer);
      hearing.abort();
    };
  }, [card]);

  return opened;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-name]') : null;
}

/** Does the link stand in the very row that it leads to? All there is to say of it is in sight. */
export function isOwn(link: HTMLAnchorElement): boolean {
  return link.closest(`#${CSS.escape(nameOf(link))}`) !== null;
}

/** A name is what its address ends with: a page with hundreds of links need not say it twice. */
function nameOf(link: HTMLAnchorElement): string {
  return link.hash.slice(1);
}
