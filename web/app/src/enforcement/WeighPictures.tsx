import { useTexts, useWords } from '../language/LanguageProvider';
import { EvidenceFile } from './EvidenceFile';
import type { FileState } from './evidenceFile';
import type { WeighRecord } from './WeighFacts';
import { viewWords, weighTexts } from './weighTexts';

/** The pictures of a weighing side by side, each checked against its digest on record, and the film. */
export function WeighPictures({ record, atOnce, onState }: {
  readonly record: Pick<WeighRecord, 'pictures' | 'film' | 'plate'>;
  readonly atOnce: boolean;
  readonly onState?: (sha256: string, state: FileState) => void;
}) {
  const text = useTexts(weighTexts);
  const view = useWords(viewWords);
  const plate = record.plate.split('/')[0] ?? '';
  const pictures = record.pictures ?? [];
  if (pictures.length === 0 && record.film === null) return <p>{text('noPictures')}</p>;
  return (
    <div className="pictures">
      {pictures.map((picture) => (
        <figure key={picture.sha256}>
          <EvidenceFile sha256={picture.sha256} title={`${view(picture.view)} ${plate}`} atOnce={atOnce} {...(onState === undefined ? {} : { onState })} />
          <figcaption>{view(picture.view)}</figcaption>
        </figure>
      ))}
      {record.film === null ? null : (
        <figure>
          <EvidenceFile sha256={record.film.sha256} title={text('film', { seconds: record.film.seconds })} />
          <figcaption>{text('film', { seconds: record.film.seconds })}</figcaption>
        </figure>
      )}
    </div>
  );
}
