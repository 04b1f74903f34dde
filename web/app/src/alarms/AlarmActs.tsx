import { Card, Tabs } from 'antd';
import type { ReactNode } from 'react';
import {
  acknowledgeAlarmForm, closeAlarmForm, confirmFalseAlarmForm, notifyDriverForm, proposeFalseAlarmForm, rejectFalseAlarmForm, treatDriverForm,
} from '../documents/forms';
import { acknowledgeAlarm, closeAlarm, confirmFalseAlarm, notifyDriver, proposeFalseAlarm, rejectFalseAlarm, treatDriver } from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import { mayExecute } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import type { Alarm } from './AlarmPage';
import { alarmFormWords, alarmTexts } from './texts';

/** What may be done about an alarm where it stands. Whether it may be done by whom and now, the law decides when it is done. */
export function AlarmActs({ alarm, onDone }: { readonly alarm: Alarm; readonly onDone: (position: string) => void }) {
  const text = useTexts(alarmTexts);
  const { session } = useSession();
  if (session === null || !mayExecute(acknowledgeAlarm, session.roles) || ['CLOSED', 'AUTO_CLOSED'].includes(alarm.stage)) return null;
  const common = { fixed: { alarm: alarm.id, expectedVersion: alarm.version }, words: alarmFormWords, onDone };
  const acts: readonly (readonly [keyof typeof alarmTexts, boolean, ReactNode])[] = [
    ['acknowledge', !alarm.isConfirmed && alarm.proposedBy === null, <ActForm key="a" document={acknowledgeAlarm} fields={acknowledgeAlarmForm} {...common} />],
    ['notify', alarm.notifiedInTime === null, <ActForm key="n" document={notifyDriver} fields={notifyDriverForm} {...common} />],
    ['treat', alarm.isConfirmed && alarm.treatment === null, <ActForm key="t" document={treatDriver} fields={treatDriverForm} {...common} />],
    ['close', alarm.isConfirmed, <ActForm key="c" document={closeAlarm} fields={closeAlarmForm} {...common} />],
    ['proposeFalse', !alarm.isConfirmed && alarm.proposedBy === null, <ActForm key="p" document={proposeFalseAlarm} fields={proposeFalseAlarmForm} {...common} />],
    ['confirmFalse', alarm.proposedBy !== null, <ActForm key="f" document={confirmFalseAlarm} fields={confirmFalseAlarmForm} {...common} />],
    ['rejectFalse', alarm.proposedBy !== null, <ActForm key="r" document={rejectFalseAlarm} fields={rejectFalseAlarmForm} {...common} />],
  ];
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <Tabs items={acts.filter(([, open]) => open).map(([key, , form]) => ({ key, label: text(key), children: form }))} />
    </Card>
  );
}
