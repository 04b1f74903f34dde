import { useMemo } from 'react';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { box, drawing, type Process } from './layout';
import { operationsTexts, processStateWords } from './texts';

/** The diagram of a process as the host defines it: where its instances stand, or where one of them does. */
export function ProcessDiagram({ process, here }: { readonly process: Process; readonly here?: string | undefined }) {
  const text = useTexts(operationsTexts);
  const word = useWords(processStateWords);
  const { language } = useLanguage();
  const drawn = useMemo(() => drawing(process), [process]);
  const counts = new Map(process.counts.map((count) => [count.state, count]));
  const title = text('diagramOf', { process: language === 'zh' ? process.zh : process.en, states: drawn.boxes.length });
  return (
    <div className="diagram">
      <svg role="img" viewBox={`0 0 ${drawn.width} ${drawn.height}`} width={drawn.width} height={drawn.height} aria-label={here === undefined ? title : `${title} · ${text('here')}: ${word(here)}`}>
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#66707a" /></marker>
        </defs>
        <circle cx={drawn.start.x} cy={drawn.start.y} r="7" fill="#1f2933" />
        {drawn.arrows.map((one) => <path key={`${one.from ?? ''}>${one.to}`} d={one.path} fill="none" stroke="#66707a" strokeWidth="1.4" markerEnd="url(#tip)" />)}
        {drawn.boxes.map((one) => {
          const count = counts.get(one.state);
          const isHere = one.state === here;
          return (
            <g key={one.state} transform={`translate(${one.x} ${one.y})`}>
              <rect width={box.width} height={box.height} rx="8" fill={isHere ? '#0b5394' : '#fff'} stroke={isHere ? '#0b5394' : one.ends ? '#14632f' : '#8a949e'} strokeWidth={isHere || one.ends ? 2.5 : 1.5} />
              {one.ends ? <rect x="4" y="4" width={box.width - 8} height={box.height - 8} rx="5" fill="none" stroke={isHere ? '#fff' : '#14632f'} strokeWidth="1" /> : null}
              <text x={box.width / 2} y={here === undefined ? 20 : 28} textAnchor="middle" fontSize="13" fontWeight="600" fill={isHere ? '#fff' : '#1f2933'}>{word(one.state)}</text>
              {here === undefined ? (
                <text x={box.width / 2} y="36" textAnchor="middle" fontSize="11" fill="#4a545e">{text('counted', { running: count?.running ?? 0, completed: count?.completed ?? 0 })}</text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
