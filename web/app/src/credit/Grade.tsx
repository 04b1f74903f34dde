import { Tag } from 'antd';

const colours: Readonly<Record<string, string>> = { AAA: 'green', AA: 'green', A: 'green', B: 'blue', C: 'orange', D: 'red' };

/** A grade in its colour; nothing where there is none. Of the assessments B is the worst, of the index D. */
export function Grade({ grade, lowest }: { readonly grade: string | null; readonly lowest?: string }) {
  if (grade === null) return null;
  return <Tag color={grade === lowest ? 'red' : colours[grade] ?? 'default'}>{grade}</Tag>;
}
