import type { ReactNode } from 'react';

interface Props {
  items: { label: string; value: ReactNode }[];
  className?: string;
}

/** Labels and values; a label without a value is left out (T7), and so is an empty list. */
export const DefinitionList = ({ items, className = 'definition-list' }: Props) => {
  const filled = items.filter(({ value }) => !isEmpty(value));
  if (filled.length === 0) return null;
  return (
    <dl className={className}>
      {filled.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const isEmpty = (value: ReactNode): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === null || value === undefined || typeof value === 'boolean';
};
