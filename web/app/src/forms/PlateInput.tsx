import { Input, Space } from 'antd';
import { useState } from 'react';
import { Plate } from '../components/Plate';
import { useTexts, useWords } from '../language/LanguageProvider';
import { formTexts, plateColourWords } from './texts';

const isColour = (written: string): boolean => Object.keys(plateColourWords).includes(written);

/** A plate as the record writes it: what was typed, with the colour that was chosen unless one was typed, too. */
const plateOf = (typed: string, colour: string): string => (typed.trim() === '' ? '' : typed.includes('/') || colour === '' ? typed : `${typed}/${colour}`);

/** A plate: its number is typed, its colour chosen. Whoever types the colour after a stroke, as the record writes it, may do so. */
export function PlateInput({ id, value, onChange }: { readonly id: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const text = useTexts(formTexts);
  const word = useWords(plateColourWords);
  const stroke = value.indexOf('/');
  const [number, written] = stroke < 0 ? [value, ''] : [value.slice(0, stroke), value.slice(stroke + 1)];
  // A colour that is chosen before there is a number waits for it.
  const [chosen, setChosen] = useState(isColour(written) ? written : '');
  const colour = stroke < 0 ? chosen : isColour(written) ? written : '';
  const appended = colour === '' ? chosen : colour;
  // While somebody types, what they typed stays as it is: a colour may be the beginning of another's name.
  const [typed, setTyped] = useState<string | null>(null);
  const rest = stroke < 0 || isColour(written) ? number : value;
  return (
    <Space.Compact block className="plate-input">
      <Input id={id} value={typed !== null && plateOf(typed, appended) === value ? typed : rest} autoComplete="off" onBlur={() => setTyped(null)} onChange={(event) => {
        setTyped(event.target.value);
        onChange(plateOf(event.target.value, appended));
      }} />
      <select className="choice" aria-label={text('plateColour')} value={colour} onChange={(event) => {
        setChosen(event.target.value);
        onChange(plateOf(number, event.target.value));
      }}>
        <option value="">{text('plateColour')}</option>
        {Object.keys(plateColourWords).map((one) => <option key={one} value={one}>{word(one)}</option>)}
      </select>
      {number === '' || colour === '' ? null : <Plate plate={`${number}/${colour}`} />}
    </Space.Compact>
  );
}
