import { useLanguage, useTexts } from '../language/LanguageProvider';
import type { Application } from './ApplicationPage';
import { hallTexts } from './texts';

/** What the item demands and whether it is here, what else was handed in, and what the notice found missing. */
export function Materials({ application }: { readonly application: Application }) {
  const text = useTexts(hallTexts);
  const { language } = useLanguage();
  const demanded = application.licenceItem?.materials ?? [];
  const is = (one: (typeof demanded)[number], name: string): boolean => name === one.zh || name === one.code;
  const further = application.materials.filter((one) => !demanded.some((listed) => is(listed, one.material)));
  const missing = application.missing.filter((one) => one.round >= application.round);
  return (
    <>
      {demanded.length === 0 ? null : (
        <ul className="plain">
          {demanded.map((one) => {
            const handedIn = application.materials.filter((material) => is(one, material.material));
            return (
              <li key={one.code}>
                {language === 'zh' ? one.zh : one.en} <Mark good={handedIn.length > 0} shared={one.sharedBy} />
                {handedIn.map((material) => <Handed key={`${material.round} ${material.on}`} material={material} />)}
              </li>
            );
          })}
        </ul>
      )}
      {further.length === 0 ? null : (
        <>
          <h3>{text(demanded.length === 0 ? 'handedIn' : 'further')}</h3>
          <ul className="plain">
            {further.map((material) => <li key={`${material.round} ${material.material}`}>{material.material}<Handed material={material} /></li>)}
          </ul>
        </>
      )}
      {missing.length === 0 ? null : (
        <>
          <h3>{text('missingMaterials')}</h3>
          <ul className="plain">{missing.map((one) => <li key={one.material}><strong>{one.material}</strong> · {one.problem}</li>)}</ul>
        </>
      )}
      {demanded.length + application.materials.length === 0 ? <p>{text('noMaterials')}</p> : null}
    </>
  );
}

function Mark({ good, shared }: { readonly good: boolean; readonly shared: string | null }) {
  const text = useTexts(hallTexts);
  if (good) return <span className="mark good">{text('here')}</span>;
  return shared === null ? <span className="mark amber">{text('notHere')}</span> : <span className="mark ended">{text('sharedBy', { holder: shared })}</span>;
}

function Handed({ material }: { readonly material: Application['materials'][number] }) {
  const text = useTexts(hallTexts);
  return (
    <div className="who">
      {text('handedInOn', { day: material.on, round: material.round })} · {material.sha256 === null ? text('paper') : <code title={material.sha256}>{text('digest', { digest: material.sha256.slice(0, 12) })}</code>}
    </div>
  );
}
