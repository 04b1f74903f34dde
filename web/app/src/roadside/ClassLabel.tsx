import { useWords } from '../language/LanguageProvider';
import { classKey, classWords } from './words';

/** Ground of the label by class (GB 190): the colours by which a placard is known from afar. */
const grounds: Readonly<Record<string, readonly [upper: string, lower: string, ink: string]>> = {
  '1': ['#f58220', '#f58220', '#000'], '2.1': ['#d7282f', '#d7282f', '#fff'], '2.2': ['#2e8b3d', '#2e8b3d', '#fff'], '2.3': ['#fff', '#fff', '#000'],
  '3': ['#d7282f', '#d7282f', '#fff'], '4.1': ['#fff', '#f3b3b6', '#000'], '4.2': ['#fff', '#d7282f', '#000'], '4.3': ['#1f5fae', '#1f5fae', '#fff'],
  '5.1': ['#ffd500', '#ffd500', '#000'], '5.2': ['#d7282f', '#ffd500', '#000'], '6.1': ['#fff', '#fff', '#000'], '6.2': ['#fff', '#fff', '#000'],
  '7': ['#ffd500', '#fff', '#000'], '8': ['#fff', '#222', '#fff'], '9': ['#fff', '#fff', '#000'],
};

/** The label of a class or division, as a diamond with its number. */
export function ClassLabel({ hazard }: { readonly hazard: string }) {
  const word = useWords(classWords)(classKey(hazard));
  const [upper, lower, ink] = grounds[classKey(hazard)] ?? ['#fff', '#fff', '#000'];
  return (
    <span className="label-of-class">
      <svg viewBox="0 0 100 100" role="img" aria-label={`${hazard} ${word}`}>
        <polygon points="50,3 97,50 3,50" fill={upper} />
        <polygon points="3,50 97,50 50,97" fill={lower} />
        <polygon points="50,3 97,50 50,97 3,50" fill="none" stroke="#222" strokeWidth="3" />
        <text x="50" y="82" textAnchor="middle" fontSize="26" fontWeight="700" fill={ink}>{hazard}</text>
      </svg>
    </span>
  );
}
