import {clsx} from 'clsx';
import styles from './Choice.module.css';
import {needsScript} from './NeedsScript.tsx';

interface ChoiceProps<Option extends string> {
  /** What is chosen, in words. */
  readonly legend: string;
  /** Whether the legend stands before the options; elsewhere a screen reader alone says it. */
  readonly isLegendShown?: boolean;
  /** Groups the radio buttons; unique on the page. */
  readonly name: string;
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
  readonly className?: string | undefined;
}

/** One of a few, side by side: radio buttons, drawn as the segments of one bar. */
export function Choice<Option extends string>({
  legend,
  isLegendShown = false,
  name,
  options,
  labels,
  chosen,
  onChoose,
  className,
}: ChoiceProps<Option>) {
  return (
    <fieldset className={clsx(styles.choice, className, needsScript)}>
      <legend className={isLegendShown ? styles.legend : 'visually-hidden'}>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === chosen}
            onChange={() => {
              onChoose(option);
            }}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
