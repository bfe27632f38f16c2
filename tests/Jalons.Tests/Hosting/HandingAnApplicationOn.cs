using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Jalons.Tests.Hosting;

/// <summary>A class of tests takes over the application of another, and finds nothing of it.</summary>
public sealed class HandingAnApplicationOn
{
    [Fact(Timeout = 60_000)]
    public async Task Leaves_nothing_behind_and_jobs_go_on()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var app = new RunningApp();
        await app.Begins(new Dictionary<string, string>());
        using var browser = app.Factory.CreateClient();
        await app.Database.HasAccount(Role.Department, await app.Database.HasProgramme());
        Assert.Contains("Se connecter", await browser.GetStringAsync("/connexion", stop));
        app.Clock.Now += TimeSpan.FromDays(40);
        app.Interruption.BeforeWriting = () => throw new InvalidOperationException("This belongs to the class before.");
        app.Interruption.Reading(1, app.Interruption.BeforeWriting);

        await app.Rests();
        await app.BeginsAgain(new RunningApp());

        await using var db = app.Database.Open();
        Assert.Equal((0, 0, 1), (await db.Programmes.CountAsync(stop), await db.Users.CountAsync(stop), await db.SharedKeys.CountAsync(stop)));
        Assert.Equal((new TestClock().Now, null, null), (app.Clock.Now, app.Interruption.BeforeWriting, app.Interruption.BeforeReading));
        Assert.Contains("Se connecter", await browser.GetStringAsync("/connexion", stop));

        var mail = new OutgoingMail { ProgrammeId = (await app.Database.HasProgramme()).Id, To = "aya@example.fr", Subject = "Bonjour", Body = "Bonjour", WrittenAt = app.Clock.Now.UtcDateTime };
        db.Post(mail, "Essais");
        await db.SaveChangesAsync(stop);
        while ((await app.Database.MailsTo(mail.To))[0].SentAt is null) await Task.Delay(50, stop);
    }

    [Fact]
    public async Task Stops_work_that_had_not_begun_without_stopping_the_application()
    {
        await using var app = new RunningApp();
        await app.Begins(new Dictionary<string, string>());
        await using var withIt = app.Factory.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddHostedService<StoppedBeforeItBegan>()));

        var ends = withIt.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        await Task.Delay(200, TestContext.Current.CancellationToken);

        Assert.False(ends.IsCancellationRequested);
    }

    // What becomes of a service that is stopped between its start and its first step.
    private sealed class StoppedBeforeItBegan : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.FromCanceled(new(canceled: true));
    }
}
