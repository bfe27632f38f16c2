using Jalons.Core.Access;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Tests.Features.Calls;
using Jalons.Web.Features.Governance.Meetings;

namespace Jalons.Tests.Features;

/// <summary>Long work may end at any moment while its page is made: what came of it is then on the page, or still awaited.</summary>
public sealed class WatchingLongWork(ChoosingProjects.Place place) : IClassFixture<ChoosingProjects.Place>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_slides_of_a_committee()
    {
        await using var db = place.Database.Open();
        var meeting = new Meeting { ProgrammeId = place.Programme.Id, At = place.Clock.Now.UtcDateTime.AddDays(9) };
        db.Add(meeting);
        await db.SaveChangesAsync(Stop);
        var file = await db.StoreFile(place.Programme.Id, "support.pptx", new MemoryStream("PK"u8.ToArray()), place.Clock.Now.UtcDateTime, null, Stop);

        await IsShownOrAwaited($"/comites/{meeting.PublicId}", at => new DeckInput(meeting.PublicId).ToJob(WholeProgramme, at), async name =>
        {
            db.MeetingDecks.Add(new() { ProgrammeId = place.Programme.Id, MeetingId = meeting.Id, FileId = file.Id, At = new(2022, 4, 15), Snapshot = name, Print = "0", Who = "Essais", MadeAt = place.Clock.Now.UtcDateTime });
            await db.SaveChangesAsync(Stop);
        });
    }

    [Fact]
    public Task The_dossiers_pulled_from_the_platform()
        => IsShownOrAwaited("/appel/dossiers", at => WholeProgramme.Asks("call-pull", "", at), name => place.Deposits(name, long.Parse(name[^3..], System.Globalization.CultureInfo.InvariantCulture)));

    private Scope WholeProgramme => Scope.Whole(place.Programme.Id, "Essais");

    // The work ends before the first reading of the page, before the second, and so on to the last.
    private async Task IsShownOrAwaited(string path, Func<DateTime, Job> asks, Func<string, Task> brings)
    {
        await using var db = place.Database.Open();
        var department = await place.As(Role.Department, place.Programme);
        for (var reading = 1; ; reading++)
        {
            var name = $"Fruit {700 + reading}";
            place.Clock.Now += TimeSpan.FromMinutes(1);
            var job = asks(place.Clock.Now.UtcDateTime);
            job.NotBefore = job.CreatedAt.AddDays(1);   // so that nobody else does it
            db.Jobs.Add(job);
            await db.SaveChangesAsync(Stop);
            place.Interruption.Reading(reading, async () =>
            {
                await brings(name);
                job.State = JobState.Done;
                await db.SaveChangesAsync(Stop);
            });

            var page = await department.Opens(path);

            if (place.Interruption.BeforeReading is not null)
            {
                place.Interruption.Forget();
                Assert.True(reading > 5, "The page was made in one go.");
                return;
            }
            Assert.True(page.Document.QuerySelector("progress") is not null || page.Text.Contains(name, StringComparison.Ordinal), $"Before reading {reading}: {page.Text}");
        }
    }
}
