// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {defaultSettings, type Settings} from '../../lab/world/world.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {SettingsForm} from './SettingsForm.tsx';

describe.each(localeIds)('Before a run (%s)', (locale) => {
  const {page} = labCatalogues[locale];

  function setup() {
    const onSettings = vi.fn<(settings: Settings) => void>();
    render(<SettingsForm words={{page}} settings={defaultSettings} id="lab" onSettings={onSettings} />);
    return {onSettings};
  }
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  const apply = () => fireEvent.submit(document.querySelector('form')!);

  it('settings begin a run with what was chosen', () => {
    const {onSettings} = setup();
    fireEvent.change(field('ErrorRecoveryLevel'), {target: {value: '2'}});
    fireEvent.change(field('MaxConnections'), {target: {value: '2'}});
    fireEvent.change(field(page.seconds('Time2Wait')), {target: {value: '5'}});
    fireEvent.change(field(page.seconds('Time2Retain')), {target: {value: '60'}});
    fireEvent.click(field(page.tasks));
    apply();
    expect(onSettings.mock.calls).toEqual([
      [{erl: 2, maxConnections: 2, time2Wait: 5, time2Retain: 60, tasks: !defaultSettings.tasks}],
    ]);
  });

  it('a time that is none is left as it was', () => {
    const {onSettings} = setup();
    for (const wrong of ['-1', '2.5', '99999']) {
      fireEvent.change(field(page.seconds('Time2Wait')), {target: {value: wrong}});
      apply();
    }
    expect(onSettings.mock.calls).toEqual([[defaultSettings], [defaultSettings], [defaultSettings]]);
  });
});
