import type {Ref} from 'react';

interface SearchFieldProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly id: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Told what stands in the field while an input method composes a word: nothing is to be looked for yet. */
  readonly onCompose: (text: string) => void;
  readonly onSeek: (text: string) => void;
  readonly onFocus?: () => void;
}

/** A field for what a reader looks for, as they write it. Esc empties it. */
export function SearchField({ref, id, placeholder, value, onCompose, onSeek, onFocus}: SearchFieldProps) {
  return (
    <input
      ref={ref}
      id={id}
      type="search"
      placeholder={placeholder}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={value}
      onFocus={onFocus}
      onChange={({target, nativeEvent}) => {
        // Pinyin on its way to a word occurs nowhere: all that is filtered would go and come again.
        if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) onCompose(target.value);
        else onSeek(target.value);
      }}
      onCompositionEnd={({currentTarget}) => {
        onSeek(currentTarget.value);
      }}
      onKeyDown={({key, nativeEvent}) => {
        // While a word is composed, Esc is for the input method.
        if (key === 'Escape' && value !== '' && !nativeEvent.isComposing) onSeek('');
      }}
    />
  );
}
