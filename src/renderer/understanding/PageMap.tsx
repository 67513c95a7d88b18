import { MAP_COLUMNS, MAP_ROWS, type QueryLooks } from '#shared/queries.ts'
import classes from './QueryPanel.module.css'

interface PageMapProps {
  readonly label: string
  readonly map: QueryLooks['map']
}

/** A small page, the darker the more was looked there. */
export function PageMap({ label, map }: PageMapProps) {
  const most = Math.max(...map)
  return (
    <svg className={classes.map} viewBox={`0 0 ${MAP_COLUMNS} ${MAP_ROWS}`} role="img" aria-label={label}>
      {map.map(
        (share, cell) =>
          share > 0 && (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
              key={cell}
              x={cell % MAP_COLUMNS}
              y={Math.floor(cell / MAP_COLUMNS)}
              width={1}
              height={1}
              opacity={Math.sqrt(share / most)}
            />
          ),
      )}
    </svg>
  )
}
