import { useTexts, useWords } from '../language/LanguageProvider';
import { colours } from './symbols';
import { mapTexts, stateWords } from './texts';

const shapes = [['coach', <circle key="coach" cx="7" cy="7" r="5.5" />], ['dangerous', <path key="dangerous" d="M7 .8 13.2 7 7 13.2.8 7z" />], ['truck', <path key="truck" d="M7 1 13 12.5H1z" />]] as const;

/** What the marks of the map mean. */
export function MapKey() {
  const text = useTexts(mapTexts);
  const state = useWords(stateWords);
  return (
    <ul className="map-key">
      {shapes.map(([kind, shape]) => <li key={kind}><svg viewBox="0 0 14 14" aria-hidden="true" fill="#4a545e">{shape}</svg>{text(kind)}</li>)}
      {(['alarm', 'MOVING', 'STOPPED', 'OFFLINE'] as const).map((one) => (
        <li key={one}><svg viewBox="0 0 14 14" aria-hidden="true" fill={colours[one]}><rect x="1" y="1" width="12" height="12" rx="2" /></svg>{one === 'alarm' ? text('alarm') : state(one)}</li>
      ))}
    </ul>
  );
}
