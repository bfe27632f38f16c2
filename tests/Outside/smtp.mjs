// A real SMTP server for the tests: node smtp.mjs REFUSALS. Prints its port, then each mail as one line of JSON.
import { SMTPServer } from 'smtp-server';

let refusals = Number(process.argv[2] ?? 0);
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onMailFrom(_, __, done) {
    done(refusals-- > 0 ? Object.assign(new Error('Come back later'), { responseCode: 451 }) : undefined);
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part)).on('end', () => {
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map(one => one.address), text: Buffer.concat(parts).toString() }));
      done();
    });
  },
});
server.listen(0, 'localhost', () => console.log(server.server.address().port));
process.stdin.resume().on('end', () => process.exit());
