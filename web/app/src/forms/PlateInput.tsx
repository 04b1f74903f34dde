import { Input, Space } from 'antd';
import { useState } from 'react';
import { Plate } from '../components/Plate';
import { useTexts, useWords } from '../language/LanguageProvider';
import { formTexts, plateColourWords } from './texts';

/** A plate: its number is typed, its colour chosen. Whoever types the colour after a stroke, as the record writes it, may do so. */
export function PlateInput({ id, value, onChange }: { readonly id: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const text = useTexts(formTexts);
  const word = useWords(plateColourWords);
  const [number = '', written = ''] = value.split('/');
  // A colour that is chosen before there is a number waits for it.
  const [chosen, setChosen] = useState(written);
  const colour = written === '' ? chosen : written;
  const say = (next: string, of: string): void => onChange(next.trim() === '' ? '' : next.includes('/') || of === '' ? next : `${next}/${of}`);
  return (
    <Space.Compact block className="plate-input">
      <Input id={id} value={number} autoComplete="off" onChange={(event) => say(event.target.value, colour)} />
      <select className="choice" aria-label={text('plateColour')} value={colour} onChange={(event) => {
        setChosen(event.target.value);
        say(number, event.target.value);
      }}>
        <option value="">{text('plateColour')}</option>
        {Object.keys(plateColourWords).map((one) => <option key={one} value={one}>{word(one)}</option>)}
      </select>
      {number === '' || colour === '' ? null : <Plate plate={`${number}/${colour}`} />}
    </Space.Compact>
  );
}
