type Props = { size?: number; className?: string | undefined };

/** The eight-pointed star of the craftsmen: two squares, one turned. The product's mark. */
export function Khatim({ size = 34, className }: Props) {
  return (
    <svg width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="5" strokeLinejoin="round">
        <rect x="-31" y="-31" width="62" height="62" />
        <rect x="-31" y="-31" width="62" height="62" transform="rotate(45)" />
      </g>
      <circle r="11" fill="#EBBC52" />
    </svg>
  );
}
