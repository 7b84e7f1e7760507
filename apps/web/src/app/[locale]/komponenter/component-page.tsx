import { Contents } from './contents';
import { exampleAnchor, familyAnchor, type Example, type Family } from '../../../samples/example';

/** Every block and component of the site in every state, for its designers and testers. */
export const ComponentPage = ({ families }: { families: readonly Family[] }) => (
  <>
    <h1>Komponenter</h1>
    <p className="ingress">
      Här är allt som webbplatsen är byggd av, i alla lägen. Sidhuvud, länkstig och sidfot står runt
      sidan. Innehållet är påhittat.
    </p>
    <Contents families={families} />
    {families.map(({ id, title, examples }) => (
      <div key={id} className="family">
        <h2 id={familyAnchor(id)}>{title}</h2>
        {examples.map((example) => (
          <Shown key={example.id} example={example} />
        ))}
      </div>
    ))}
  </>
);

const Shown = ({ example: { id, title, note, content } }: { example: Example }) => (
  <div className="example" id={exampleAnchor(id)}>
    <h3 className="example-title">
      <a href={`#${exampleAnchor(id)}`}>{title}</a>
    </h3>
    {note ? <p className="example-note">{note}</p> : null}
    <div className="example-stage">{content}</div>
  </div>
);
