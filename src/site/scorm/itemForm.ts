import type {GivenAnswer} from '../../exercises/practice/suspended.ts';
import type {PlayerWords, ScormItem} from '../../render/exercises/scorm/scormSet.ts';
import type {SaidAnswer} from '../../say/saidItem.ts';
import {button, element, sign} from './elements.ts';
import {isRight, whyOf} from './rightness.ts';

interface ItemFormProps {
  readonly item: ScormItem;
  readonly words: PlayerWords;
  /** What was answered before; null while the item is open. */
  readonly given: GivenAnswer | null;
  /** Takes the answer, which is final, and says what the button to go on is called then. */
  readonly onAnswer: (answer: GivenAnswer) => string;
  readonly goOn: {readonly label: string; readonly onPress: () => void};
  /** Null for the first item. */
  readonly onBack: (() => void) | null;
}

/** One item: its question, its answers, and, once it is answered, the machine's reasons beside them. */
export function itemForm({item, words, given, onAnswer, goOn, onBack}: ItemFormProps): HTMLFormElement {
  let first = given?.first ?? null;
  let reason = given?.reason ?? null;
  let isOver = given !== null;

  const halves = element('div');
  const said = element('p', {role: 'status', class: 'said'});
  const check = button(words.check);
  const next = button(goOn.label, goOn.onPress);
  for (const primary of [check, next]) primary.className = 'primary';
  const form = element(
    'form',
    {},
    element('p', {class: 'kind'}, `${item.place} · ${item.kind}`),
    element('h2', {id: 'ask', tabindex: '-1'}, item.question),
    ...(item.lines === null ? [] : [listing(item.lines)]),
    halves,
    said,
    element('div', {class: 'foot'}, ...(onBack === null ? [] : [button(words.back, onBack)]), check, next),
  );

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isOver) return;
    if (first === null || (item.second !== null && reason === null)) {
      said.textContent = first === null ? words.chooseFirst : words.chooseReason;
      return;
    }
    const answer = {first, reason};
    isOver = true;
    next.textContent = onAnswer(answer);
    draw();
    // The reason stands beside the answer; who does not see it hears it here.
    if (isRight(item, answer)) said.replaceChildren(words.right);
    else said.replaceChildren(`${words.wrong} `, element('span', {class: 'aloud'}, whyOf(item, answer)));
    next.focus({preventScroll: true});
  });
  draw();
  return form;

  function draw() {
    const chosen = first === null ? undefined : item.answers[first];
    const reasons = first === null ? undefined : item.second?.reasonsAfter[first];
    halves.replaceChildren(
      half({name: 'first', label: {'aria-labelledby': 'ask'}, answers: item.answers, chosen: first, onChoose}),
    );
    // Of a first half that was wrong no reason is right.
    if (item.second !== null && reasons !== undefined && !(isOver && chosen?.isRight !== true))
      halves.append(
        element('h3', {id: 'ask-reason'}, item.second.question),
        half({
          name: 'reason',
          label: {'aria-labelledby': 'ask-reason'},
          answers: reasons,
          chosen: reason,
          onChoose: (index) => {
            reason = index;
          },
        }),
      );
    check.hidden = isOver;
    next.hidden = !isOver;
  }

  function onChoose(index: number) {
    first = index;
    reason = null;
    if (item.second === null) return;
    // Each first half has reasons of its own.
    draw();
    halves.querySelector<HTMLInputElement>(`[value="${index}"]`)?.focus();
  }

  interface HalfProps {
    readonly name: string;
    readonly label: Readonly<Record<string, string>>;
    readonly answers: readonly SaidAnswer[];
    readonly chosen: number | null;
    readonly onChoose: (index: number) => void;
  }

  function half({name, label, answers, chosen, onChoose: choose}: HalfProps) {
    return element(
      'fieldset',
      label,
      ...answers.flatMap((answer, index) => {
        const input = element('input', {type: 'radio', name, value: String(index)});
        input.checked = index === chosen;
        input.disabled = isOver;
        input.addEventListener('change', () => {
          choose(index);
        });
        const option = element('label', {}, input, element('span', {}, answer.text));
        const mark = answer.isRight ? 'right' : index === chosen ? 'wrong' : null;
        if (!isOver || mark === null) return [option];
        option.dataset.mark = mark;
        option.append(sign(mark, words.marks[mark]));
        // Where a miss has the same reason, it stands there already.
        const isSaid = mark === 'right' && index !== chosen && chosen !== null && answers[chosen]?.why === answer.why;
        return isSaid ? [option] : [option, element('p', {class: 'reason'}, answer.why)];
      }),
    );
  }
}

/** What a tool printed, each line with its number: questions name them. */
function listing(lines: readonly string[]) {
  return element('ol', {class: 'lines'}, ...lines.map((line) => element('li', {}, element('code', {}, line))));
}
