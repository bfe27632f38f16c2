using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Outside;

namespace Jalons.Tests.Hosting;

/// <summary>Through a real SMTP server, which refuses the first attempt.</summary>
public sealed class SendingMails : AppFixture
{
    private OutsideProgram? server;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Jalons:Mail:Host"] = "localhost",
        ["Jalons:Mail:Port"] = server?.FirstLine ?? "25",
        ["Jalons:Mail:Tls"] = "false",
        ["Jalons:Mail:From"] = "jalons@example.fr",
        ["Jalons:JobPauseSeconds"] = "0.05",
        ["Jalons:PublicUrl"] = "https://jalons.example.fr",
    };

    public override async ValueTask InitializeAsync()
    {
        server = await OutsideProgram.Start("smtp.mjs", "1");
        await base.InitializeAsync();
    }

    public sealed class Through_a_server(SendingMails app) : IClassFixture<SendingMails>
    {
        [Fact]
        public async Task Tries_again_after_a_refusal_and_forgets_the_text_once_sent()
        {
            if (app.server is null) Assert.Skip("Node is missing: no mail server to send to.");
            var stop = TestContext.Current.CancellationToken;
            var programme = await app.Database.HasProgramme();
            var account = await app.Database.HasAccount(Role.Department, programme);

            await (await app.Anyone().Opens("/connexion")).Fills("E-mail professionnel", account.Email!).Presses("Recevoir un lien par e-mail");
            await Until(async () => (await app.Database.MailsTo(account.Email!))[0].LastError is not null);
            Assert.Null((await app.Database.MailsTo(account.Email!))[0].SentAt);

            // On a busy machine a later try may fail too, and is put off again.
            var line = app.server.NextLine(stop);
            while (!line.IsCompleted)
            {
                app.Clock.Now += TimeSpan.FromMinutes(2);
                await Task.WhenAny(line, Task.Delay(200, stop));
            }
            var received = JsonDocument.Parse((await line)!).RootElement;

            Assert.Equal(account.Email, received.GetProperty("to")[0].GetString());
            await Until(async () => (await app.Database.MailsTo(account.Email!))[0] is { SentAt: not null, Body: "" });
            Assert.Contains("Auto-Submitted", received.GetProperty("text").GetString());
        }

        private static async Task Until(Func<Task<bool>> holds)
        {
            while (!await holds()) await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
