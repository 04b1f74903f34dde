import { GraphicComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useTexts, useWords } from '../language/LanguageProvider';
import { drawnTooltip, useChart, type Option } from '../map/chart';
import { quadrantOf, quadrants, type Point, type Quadrant } from './quadrants';
import { subjectOf, subjectPath } from './subject';
import { creditTexts, quadrantWords } from './texts';

echarts.use([GraphicComponent, MarkLineComponent]);

/** In which corner a quarter says what it is. */
const names: readonly (readonly [Quadrant, Readonly<Record<string, number>>])[] = [
  ['steady', { left: 72, top: 30 }], ['improving', { right: 32, top: 30 }], ['slipping', { left: 72, bottom: 56 }], ['alarming', { right: 32, bottom: 56 }],
];

/** The points, in the colours of their quarters; a press on one leads to the subject. */
export function QuadrantChart({ points, divider }: { readonly points: readonly Point[]; readonly divider: number }) {
  const text = useTexts(creditTexts);
  const word = useWords(quadrantWords);
  const navigate = useNavigate();
  const shown = useRef(points);
  const go = useRef(navigate);
  useEffect(() => {
    shown.current = points;
    go.current = navigate;
  });
  const option = useMemo<Option>(() => {
    const falls = points.map((point) => Math.abs(Number(point.y)));
    const reach = Math.ceil((Math.max(10, ...falls) + 1) / 10) * 10;
    const many = Math.ceil((Math.max(2 * divider, ...points.map((point) => Number(point.x))) + 1) / 10) * 10;
    return {
      animation: false,
      graphic: names.map(([quadrant, corner]) => ({ type: 'text', silent: true, ...corner, style: { text: word(quadrant), fill: quadrants[quadrant], font: '600 13px sans-serif' } })),
      grid: { left: 64, right: 24, top: 24, bottom: 48 },
      tooltip: {
        ...drawnTooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const point = points[dataIndex];
          return point === undefined ? '' : `${point.name}\n${text('violationRate')} ${point.x ?? ''}\n${text('pointsGained')} ${point.y ?? ''}`;
        },
      },
      xAxis: { type: 'value', min: 0, max: many, name: text('violationRate'), nameLocation: 'middle', nameGap: 28 },
      yAxis: { type: 'value', min: -reach, max: reach, name: text('pointsGained'), nameLocation: 'middle', nameGap: 44 },
      dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'none' }, { type: 'inside', yAxisIndex: 0, filterMode: 'none' }],
      series: [{
        type: 'scatter', symbolSize: 13, cursor: 'pointer',
        data: points.map((point) => ({ value: [Number(point.x), Number(point.y)], itemStyle: { color: quadrants[quadrantOf(point, divider) ?? 'steady'], opacity: 0.75 } })),
        markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: '#4a545e', type: 'dashed' }, data: [{ xAxis: divider }, { yAxis: 0 }] },
      }],
    };
  }, [points, divider, text, word]);
  const place = useChart(option, (chart) => {
    chart.on('click', ({ dataIndex }) => {
      const point = shown.current[dataIndex];
      if (point !== undefined) void go.current(`${subjectPath(subjectOf(point.profile))}?field=${point.profile.slice(-2)}`);
    });
  });
  return <div ref={place} className="chart tall" role="img" aria-label={text('quadrantChart')} />;
}
