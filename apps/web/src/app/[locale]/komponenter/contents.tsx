import { exampleAnchor, familyAnchor, type Family } from '../../../samples/example';

/** Links to each family and each example. */
export const Contents = ({ families }: { families: readonly Family[] }) => (
  <nav className="component-contents" aria-labelledby="innehallsforteckning">
    <h2 id="innehallsforteckning">Innehåll</h2>
    <ul>
      {families.map(({ id, title, examples }) => (
        <li key={id}>
          <a href={`#${familyAnchor(id)}`}>{title}</a>
          <ul>
            {examples.map((example) => (
              <li key={example.id}>
                <a href={`#${exampleAnchor(example.id)}`}>{example.title}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </nav>
);
