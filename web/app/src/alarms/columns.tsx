import { Tag } from 'antd';
import { useMemo } from 'react';
import type { Column } from '../components/Board';
import { Plate } from '../components/Plate';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { Countdown } from '../components/Countdown';
import type { AlarmRow } from './AlarmBoardPage';
import { alarmStageWords, alarmTexts, levelWords, timerWords } from './texts';

/** The columns of the board of alarms. */
export function useAlarmColumns(): readonly Column<AlarmRow>[] {
  const text = useTexts(alarmTexts);
  const { language } = useLanguage();
  const [level, stage, timer] = [useWords(levelWords), useWords(alarmStageWords), useWords(timerWords)];
  return useMemo(
    () => [
      { key: 'code', title: text('code'), show: (row) => `${row.code} ${language === 'zh' ? row.zh : row.en}` },
      { key: 'level', title: text('level'), show: (row) => <Tag color={row.level === 'ONE' ? 'red' : row.level === 'TWO' ? 'orange' : 'default'}>{level(row.level)}</Tag> },
      { key: 'vehicle', title: text('vehicle'), show: (row) => <Plate plate={row.vehicle} /> },
      { key: 'reading', title: text('reading'), show: (row) => row.reading },
      { key: 'started', title: text('started'), show: (row) => minuteOf(row.startedAt) },
      { key: 'stage', title: text('stage'), show: (row) => (row.isWithdrawn ? text('withdrawn') : stage(row.stage)) },
      { key: 'due', title: text('due'), show: (row) => (row.nextDue === null ? null : <Countdown what={timer(row.nextTimer)} due={row.nextDue} />) },
      { key: 'place', title: text('place'), show: (row) => row.place },
    ],
    [text, language, level, stage, timer],
  );
}
