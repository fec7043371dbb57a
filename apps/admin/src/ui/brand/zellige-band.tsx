type Props = { id: string; height?: number; className?: string | undefined };

/** A band of zellige, drawn so faintly that it is felt before it is seen. `id` names its pattern in the page. */
export function ZelligeBand({ id, height = 132, className }: Props) {
  return (
    <svg className={className} aria-hidden="true" width="100%" height={height}>
      <defs>
        <pattern id={id} width="44" height="44" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1" transform="translate(22 22)">
            <rect x="-12" y="-12" width="24" height="24" />
            <rect x="-12" y="-12" width="24" height="24" transform="rotate(45)" />
            <path d="M17 0h5M-17 0h-5M0 17v5M0-17v-5" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  );
}
