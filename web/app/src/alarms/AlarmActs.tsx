import { Card } from 'antd';
import { History } from '../components/History';
import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import { inOrder } from '../forms/field';
import { mayExecute } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import type { Alarm } from './AlarmPage';
import { alarmFormWords, alarmTexts } from './texts';

/** What was done and when, why, and the papers. */
const order: readonly string[] = ['means', 'notifiedAt', 'treatment', 'findings', 'reasons', 'clip', 'document'];

interface Props {
  readonly alarm: Alarm;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

/** What may be done about an alarm where it stands. Whether it may be done by whom and now, the law decides when it is done. */
export function AlarmActs({ alarm, again, onDone }: Props) {
  const text = useTexts(alarmTexts);
  const { session } = useSession();
  if (session === null || !mayExecute(documents.acknowledgeAlarm, session.roles)) return null;
  const closed = ['CLOSED', 'AUTO_CLOSED'].includes(alarm.stage);
  const act = (key: keyof typeof alarmTexts, open: boolean, document: unknown, fields: OfferedAct['fields']): OfferedAct =>
    ({ key, label: text(key), open: open && !closed, document, fields: inOrder(fields, order) });
  const undecided = !alarm.isConfirmed && alarm.proposedBy === null;
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={[
          act('acknowledge', undecided, documents.acknowledgeAlarm, forms.acknowledgeAlarmForm),
          act('notify', alarm.notifiedInTime === null, documents.notifyDriver, forms.notifyDriverForm),
          act('treat', alarm.isConfirmed && alarm.treatment === null, documents.treatDriver, forms.treatDriverForm),
          act('close', alarm.isConfirmed, documents.closeAlarm, forms.closeAlarmForm),
          act('proposeFalse', undecided, documents.proposeFalseAlarm, forms.proposeFalseAlarmForm),
          act('confirmFalse', alarm.proposedBy !== null, documents.confirmFalseAlarm, forms.confirmFalseAlarmForm),
          act('rejectFalse', alarm.proposedBy !== null, documents.rejectFalseAlarm, forms.rejectFalseAlarmForm),
        ]}
        fixed={{ alarm: alarm.id, expectedVersion: alarm.version }}
        words={alarmFormWords}
        onDone={onDone}
        empty={<p>{text('nothingToDo')}</p>}
        meanwhile={{ again, since: (version) => <History entries={alarm.history.slice(Number(version))} /> }}
      />
    </Card>
  );
}
