using Jalons.Core.Fieldwork;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Jalons.Core.Studies.References;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Indicators;

/// <summary>Fourteen journeys of Est Ensemble whose figures are counted by hand, on 1 June 2022.</summary>
public sealed class SmallCase : ProgrammeWithJourneys
{
    public static readonly DateOnly Day = new(2022, 6, 1);

    public IReadOnlyDictionary<string, Figure> Figures { get; private set; } = null!;

    protected override async Task Fill()
    {
        // Oriented to a computer on 1 March: served after 10, 20 and 40 days; gone after 30; still waiting after 92.
        foreach (var day in new[] { "2022-03-11", "2022-03-21", "2022-04-10" }) await Database.Has(Start("2022-02-19").OrientedToEquipment("computer").GivenAComputerOn(day));
        await Database.Has(Start("2022-02-09").OrientedToEquipment("computer").ClosedOn("2022-03-31", ClosureReason.Moved));
        await Database.Has(Start("2022-01-30").OrientedToEquipment("computer"));

        // Oriented to a training: two never came, of whom one is told by a code; one finished; one left; one waits; one is not known; one is too recent.
        await Database.Has(Start().OrientedToTraining().Trained(TrainingStatus.NeverEntered));
        await Database.Has(Coded(Start().OrientedToTraining().With("follow_up.training", "jamais venue, trop loin"), CodedText.Training, "training.never.mobility"));
        await Database.Has(Start().OrientedToTraining().Trained(TrainingStatus.Finished, "2022-04-01"));
        await Database.Has(Start().OrientedToTraining().Trained(TrainingStatus.DroppedOut, "2022-04-01"));
        await Database.Has(Start().OrientedToTraining().Trained(TrainingStatus.Waiting));
        await Database.Has(Start().OrientedToTraining());
        await Database.Has(A.Journey.In(Programme, "T8").DiagnosedOn("2022-05-02").OrientedToTraining().Trained(TrainingStatus.NeverEntered));

        // Followed up: language and health before; health alone afterwards, in so many ticks.
        await Database.Has(Asked(Start("2022-02-24").With("diagnosis.barriers", "language,health").FollowedUpAt(3, "Va mieux", "2022-05-30")));
        await Database.Has(Coded(Start().With("diagnosis.barriers", "money").FollowedUpAt(3, "En CDI, dettes réglées", "2022-05-30"), CodedText.Situation3, "insertion.lasting_job", "evolution.positive", "barrier.money.lifted"));

        await HasReferences();
        Figures = (await BookOf(Day)).Territories["T8"];
    }

    // The import finds the code of a town; here it is said.
    private JourneyBuilder Start(string referredOn = "2022-02-28")
    {
        var builder = A.Journey.In(Programme, "T8").ReferredOn(referredOn).DiagnosedOn("2022-03-01").With("profile.city", "Bondy");
        builder.Build().Journey.Profile.CityCode = "93010";
        return builder;
    }

    private static JourneyFile Coded(JourneyFile file, CodedText text, params string[] codes)
    {
        foreach (var code in codes) file.Journey.TextCodes.Add(file.Place(new TextCode { Text = text, Code = code, Coder = "Camille", TextHash = CodedTexts.HashOf(CodedTexts.Of(file.Journey, text)) }));
        return file;
    }

    private static JourneyFile Asked(JourneyFile file)
    {
        file.Journey.FollowUps[0].Barriers = Jalons.Core.Dictionary.AnnexeDictionary.Get("diagnosis.barriers").List!.Find("health")!.Mask;
        return file;
    }

    // 100 households in each town, 900 in Montreuil.
    private async Task HasReferences()
    {
        await using var db = Database.Open();
        foreach (var commune in db.Communes.Where(commune => commune.ProgrammeId == Programme.Id).Select(commune => commune.InseeCode).Distinct().ToList())
            db.ReferencePopulations.Add(new() { ProgrammeId = Programme.Id, InseeCode = commune, Kind = ReferenceKinds.RsaHouseholds, Year = 2021, Source = "CAF", Value = commune == "93048" ? 900 : 100 });
        await db.SaveChangesAsync(Stop);
    }
}
