using Jalons.Core.Access;
using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys;
using Jalons.Core.Studies.Snapshots;
using Jalons.Tests.Indicators;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Studies.Snapshots;

/// <summary>Sixty journeys of all kinds, with professionals and codes, frozen once.</summary>
public sealed class FrozenProgramme : ProgrammeWithJourneys
{
    public static readonly DateOnly Day = new(2022, 6, 1);

    public TestClock Clock { get; } = new();
    public Snapshot Snapshot { get; private set; } = null!;

    public Task<Snapshot> Takes() => Database.Open().TakeSnapshot(Programme, Day, Scope.Whole(Programme.Id, "Camille Évaluatrice"), "test", Clock, Stop);

    protected override async Task Fill()
    {
        var some = new SomeJourneys(Programme, seed: 41);
        for (var made = 0; made < 60; made++)
        {
            var file = some.Next();
            (file.Contact.Name, file.Contact.Email) = (made % 3 == 0 ? null : "Inès Moreau", made % 2 == 0 ? $"ines{made % 4}@pie.example.fr" : null);
            file.Journey.Remarks = "Mme Bellarivo habite rue des Coquelicots";
            file.Journey.TextCodes.Add(Coded(file, CodedTexts.HashOf(made % 2 == 0 ? file.Journey.Remarks : "other words")));
            await Database.Has(file);
        }
        Snapshot = await Takes();
    }

    private static TextCode Coded(JourneyFile file, string hash) => file.Place(new TextCode { Text = CodedText.Remarks, Code = "usage.procedures", Coder = "Camille", TextHash = hash });
}
