import { type Family, longTitle } from '../../../../samples/example';

const choices = ['Alla kontor', 'Göteborg', 'Bryssel'];

export const forms: Family = {
  id: 'formular',
  title: 'Knappar och fält',
  examples: [
    {
      id: 'knappar',
      title: 'Knappar',
      content: (
        <p>
          <button type="button">Skicka</button> <button type="button">{longTitle}</button>
        </p>
      ),
    },
    {
      id: 'falt',
      title: 'Fält',
      content: (
        <>
          <p>
            <label htmlFor="falt-text">Ord</label>
            <br />
            <input id="falt-text" type="text" autoComplete="off" />
          </p>
          <p>
            <label htmlFor="falt-val">Kontor</label>
            <br />
            <select id="falt-val">
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          </p>
          <p>
            <label htmlFor="falt-langt">Berätta</label>
            <br />
            <textarea id="falt-langt" rows={3} autoComplete="off" />
          </p>
        </>
      ),
    },
    {
      id: 'falt-med-fel',
      title: 'Fält med fel',
      note: 'Felet står före fältet, hör ihop med det och syns på mer än färgen. Kommentarsformuläret har alla sina fel längre ned.',
      content: (
        <div className="comment">
          <label htmlFor="falt-fel">Din kommentar</label>
          <p id="falt-fel-text" className="comment-error">
            Skriv din kommentar
          </p>
          <textarea
            id="falt-fel"
            rows={3}
            aria-invalid
            aria-describedby="falt-fel-text"
            autoComplete="off"
          />
        </div>
      ),
    },
  ],
};
